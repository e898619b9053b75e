package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"runtime"
	"time"

	"rolebook/backend/rbac"
)

// Files of the app are for the user only (promises P39). On Windows the folder's access list
// does that: the data folder lies in the user's profile.
const (
	filePerm = 0o600
	dirPerm  = 0o700
)

const tempSuffix = ".tmp"

// plain refuses what stands under the name if it is not a regular file: a link out of the
// folder, a device. What is not there is plain.
func plain(root *os.Root, name string) error {
	entry, err := root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if !entry.Mode().IsRegular() {
		return fmt.Errorf("%s: not a regular file: %w", path.Join(root.Name(), name), rbac.ErrInvalid)
	}
	return nil
}

// readPlain reads a regular file whole.
func readPlain(root *os.Root, name string) ([]byte, error) {
	if err := plain(root, name); err != nil {
		return nil, err
	}
	return root.ReadFile(name)
}

// replace puts the text in the file's place whole or not at all, also when the power goes
// (promises P8). A left-over of an earlier attempt is overwritten.
func replace(root *os.Root, name string, text []byte) error {
	temp := name + tempSuffix
	if err := root.Remove(temp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, filePerm)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, root.Remove(temp))
	}
	if err := patiently(func() error { return root.Rename(temp, name) }); err != nil {
		return err
	}
	return syncDir(root, path.Dir(name))
}

// smallFile is more than nearly every note that is overwritten has.
const smallFile = 1024

// overwrite puts the text in the file's place without waiting for the disk. Padded to one
// size it is a single write, so that a reader meets the old text or the new one; what is
// longer is replaced.
func overwrite(root *os.Root, name string, text []byte) error {
	if len(text) > smallFile {
		return replace(root, name, text)
	}
	if err := plain(root, name); err != nil {
		return err
	}
	file, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE, filePerm)
	if err != nil {
		return err
	}
	_, err = file.WriteAt(append(text, bytes.Repeat([]byte(" "), smallFile-len(text))...), 0)
	if err == nil {
		err = file.Truncate(smallFile)
	}
	return errors.Join(err, file.Close())
}

// syncDir makes created, renamed and removed names last. Windows does so by itself and
// cannot open a folder for it.
func syncDir(root *os.Root, name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := root.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// patiently tries again for two seconds where a virus scanner holds files for a moment: on
// Windows renaming and removing then fail with "Access is denied" (promises §5).
func patiently(act func() error) error {
	err := act()
	for wait := 10 * time.Millisecond; runtime.GOOS == "windows" && wait < time.Second && transient(err); wait *= 2 {
		time.Sleep(wait)
		err = act()
	}
	return err
}

func transient(err error) bool {
	return err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrExist)
}
