package app

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"rolebook/backend/rbac"
)

var errNoFile = errors.New("no such file")

// File is a file at hand in a session: chosen in a dialog or uploaded, or ready to be saved
// or downloaded.
type File struct {
	Name  string
	Bytes []byte
}

// Files are the dialogs of the window. In a browser the page up- and downloads instead; both
// end in the same FileCard.
type Files struct{ session *Session }

// Choose asks the person for a file to read. Kind is `setup` or `table`. The card has no id
// when they cancelled.
func (f *Files) Choose(kind string) (FileCard, error) {
	return answer(f.session, act{}, func() (FileCard, error) {
		path, err := f.session.dialogs().choose(kind)
		if err != nil || path == "" {
			return FileCard{}, err
		}
		bytes, err := ReadFile(path)
		if err != nil {
			return FileCard{}, err
		}
		return f.session.keepFile(filepath.Base(path), bytes), nil
	})
}

// Save asks the person where a file goes and puts it there. It answers the path, empty when
// they cancelled.
func (f *Files) Save(id string) (string, error) {
	return answer(f.session, act{}, func() (string, error) {
		file, err := f.session.file(id)
		if err != nil {
			return "", err
		}
		path, err := f.session.dialogs().save(file.Name)
		if err != nil || path == "" {
			return "", err
		}
		return path, WriteFile(path, file.Bytes)
	})
}

// keepFile puts a file on the session's shelf.
func (s *Session) keepFile(name string, bytes []byte) FileCard {
	id := rand.Text()
	name = PlainLine(name)
	s.files.put(s.ID, id, File{Name: name, Bytes: bytes})
	return FileCard{ID: id, Name: name, Size: len(bytes)}
}

func (s *Session) file(id string) (File, error) {
	file, there := s.files.get(s.ID, id)
	if !there {
		return File{}, errNoFile
	}
	return file, nil
}

// dialogs is what a session opens outside the page. It asks for paths there, which never come
// from the page (promises §5, 3.3).
type dialogs interface {
	choose(kind string) (string, error)
	save(name string) (string, error)
	draft(link string) error
}

func (s *Session) dialogs() dialogs {
	if d, inWindow := s.announcer.(dialogs); inWindow {
		return d
	}
	return noDialogs{}
}

type noDialogs struct{}

func (noDialogs) choose(string) (string, error) { return "", spoken().trouble.noDialogs }
func (noDialogs) save(string) (string, error)   { return "", spoken().trouble.noDialogs }

// ReadFile reads a regular file of at most the size of a set-up document. What is no regular
// file is ErrInvalid, also when it became something else in between.
func ReadFile(path string) ([]byte, error) {
	if facts, err := os.Stat(path); err != nil {
		return nil, err
	} else if !facts.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %w", filepath.Base(path), rbac.ErrInvalid)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	bytes, err := io.ReadAll(io.LimitReader(file, fileLimit+1))
	if err != nil {
		return nil, err
	}
	if len(bytes) > fileLimit {
		return nil, tooLarge(fileLimit)
	}
	return bytes, nil
}
