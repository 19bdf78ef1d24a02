package layout_test
import ("testing";"os";"path/filepath";"fmt";"github.com/liangci/liangci/normalize";"github.com/liangci/liangci/extract/layout")
func TestDump(t *testing.T){
 if os.Getenv("DUMP")=="" {t.Skip()}
 fs,_:=filepath.Glob(os.Getenv("DUMP"))
 for _,f:=range fs { b,_:=os.ReadFile(f); x:=normalize.Bytes(b).String(); l:=layout.Read(x)
 d:=l.Document
 fmt.Printf("=== %s\n title=%q pub=%v %v %q src=%q auth=%q ed=%q dl=%q %+v date=%s arts=%v\n",filepath.Base(f),d.Title,d.Published,d.HasTime,d.PublishedText,d.Source,d.Author,d.Editor,x[d.Dateline.Span.Start:d.Dateline.Span.End],d.Dateline,d.Date,d.Articles)
 for _,n:=range l.Lines{ if n.Kind==layout.Blank{continue}; r:=[]rune(x[n.Span.Start:n.Span.End]); s:=string(r); if len(r)>64 {s=string(r[:44])+"……"+string(r[len(r)-16:])}
 fmt.Printf("%-9s %-22s|%s\n",n.Kind,n.Reason,s)}
 for _,r:=range l.Repeats{ q:=[]rune(x[r.Span.Start:r.Span.End]); fmt.Println("  REPEAT",r.Distance,r.Span,r.Of,string(q[:min(20,len(q))]))}
 }}
