package app

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
)

const (
	renameTries = 10
	renameRest  = 200 * time.Millisecond // ten of them are the 2 s of promise P8
)

// WriteFile puts a file where it belongs whole or not at all: written beside it, synced, then
// renamed over it (promise P8). The person's own umask decides who may read it.
func WriteFile(path string, bytes []byte) error {
	beside, err := os.CreateTemp(filepath.Dir(path), ".rolebook-*")
	if err != nil {
		return err
	}
	defer os.Remove(beside.Name())
	_, err = beside.Write(bytes)
	if err == nil {
		err = beside.Sync()
	}
	if closed := beside.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return rename(beside.Name(), path)
}

// rename tries for a while on Windows, where a virus scanner may hold a file for a moment.
func rename(from, to string) error {
	err := os.Rename(from, to)
	for try := 0; err != nil && runtime.GOOS == "windows" && try < renameTries; try++ {
		time.Sleep(renameRest)
		err = os.Rename(from, to)
	}
	return err
}
