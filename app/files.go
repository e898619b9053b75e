package app

import (
	"crypto/rand"
	"errors"
)

var errNoFile = errors.New("no such file")

// File is a file at hand in a session: chosen in a dialog or uploaded, or ready to be saved
// or downloaded.
type File struct {
	Name  string
	Bytes []byte
}

// keepFile puts a file on the session's shelf.
func (s *Session) keepFile(name string, bytes []byte) FileCard {
	id := rand.Text()
	s.files.put(id, File{Name: name, Bytes: bytes})
	return FileCard{ID: id, Name: name, Size: len(bytes)}
}
