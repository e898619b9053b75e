package app

import "errors"

var errNoFile = errors.New("no such file")

// File is a file at hand in a session: chosen in a dialog or uploaded, or ready to be saved
// or downloaded.
type File struct {
	Name  string
	Bytes []byte
}
