// Package batch is what a long run over many articles needs beside the work itself: outputs that can be continued after the
// run was killed, a share of the input for each of several machines, one line for each article where another engine wants
// that, and the counts of the closing summary.
//
// A run writes into a folder beside its output, .NAME.partial, and nothing appears under the output's own name before the
// run is complete. The folder holds the records so far as text, and a journal. From time to time a checkpoint makes safe
// what is written (fsync) and then says so in the journal: how many articles are done, how long each file was, a fingerprint
// of these articles, and the counts. To continue is to cut the files to the last checkpoint, to read the articles that are
// done once more without working on them, which must give the same fingerprint, and to go on behind them. So a record is
// neither lost nor doubled at whatever moment the run was killed.
//
// JSON Lines, CSV and TSV are themselves what the folder holds. Of the other formats (Parquet, SQLite, XLSX, JSON, Markdown)
// it holds the records and articles as JSON Lines beside the file in the making, which is made anew from them.
package batch
