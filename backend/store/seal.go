package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

const (
	badgerDir = "badger"
	sealFile  = "badger.sum"
)

// seal is what Badger's folder was when it was closed cleanly: the proof without which it is
// not opened again. It stands on disk only while Badger is closed.
type seal struct {
	Head  audit.Head   `json:"head"` // up to which entry Badger has everything
	Files []sealedFile `json:"files"`
}

type sealedFile struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// readSeal is the zero value when there is none that can be believed.
func readSeal(root *os.Root) seal {
	var s seal
	text, err := readPlain(root, sealFile)
	if err != nil || readNote(text, &s) != nil {
		return seal{}
	}
	return s
}

// holds reports whether Badger's folder is still exactly as it was sealed.
func (s seal) holds(root *os.Root) bool {
	files, err := sumFiles(root)
	return err == nil && len(files) > 0 && slices.Equal(files, s.Files)
}

// writeSeal seals Badger's folder, which must be closed.
func writeSeal(root *os.Root, head audit.Head) error {
	files, err := sumFiles(root)
	if err != nil {
		return err
	}
	text, err := writeNote(seal{Head: head, Files: files})
	if err != nil {
		return err
	}
	return replace(root, sealFile, text)
}

// breakSeal takes the seal away before Badger is opened, so that a kill leaves none.
func breakSeal(root *os.Root) error {
	err := patiently(func() error { return root.Remove(sealFile) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// sumFiles lists the files of Badger's folder by name. Anything that is not a regular file
// is ErrInvalid. It also takes away what the system lets others do with them: Badger leaves
// that to the umask.
func sumFiles(root *os.Root) ([]sealedFile, error) {
	entries, err := fs.ReadDir(root.FS(), badgerDir)
	if err != nil {
		return nil, err
	}
	var files []sealedFile
	for _, e := range entries {
		if !e.Type().IsRegular() {
			return nil, fmt.Errorf("%s: not a regular file: %w", path.Join(badgerDir, e.Name()), rbac.ErrInvalid)
		}
		f, err := sumFile(root, e.Name())
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

func sumFile(root *os.Root, name string) (sealedFile, error) {
	if err := root.Chmod(path.Join(badgerDir, name), filePerm); err != nil {
		return sealedFile{}, err
	}
	file, err := root.Open(path.Join(badgerDir, name))
	if err != nil {
		return sealedFile{}, err
	}
	defer file.Close()
	sum := sha256.New()
	size, err := io.Copy(sum, file)
	if err != nil {
		return sealedFile{}, err
	}
	return sealedFile{Name: name, Size: size, SHA256: hex.EncodeToString(sum.Sum(nil))}, nil
}
