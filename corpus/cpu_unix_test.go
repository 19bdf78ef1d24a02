//go:build unix

package corpus_test

import "syscall"

// cpuSeconds is the CPU time that the process has had: unlike that of the clock it does not depend on what else is running.
func cpuSeconds() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // it knows itself
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
