package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

const checkpointFile = "checkpoint.json"

// What stands in a checkpoint's first fields.
const (
	storeFormat  = "rolebook.store"
	storeVersion = 1
)

// checkpoint is a place in the journal and the set-up as it stood there. The next entry
// begins a new segment. The zero value is the beginning of the journal, an empty set-up.
type checkpoint struct {
	Format   string     `json:"format"`
	Version  int        `json:"version"`
	Head     audit.Head `json:"head"`
	Revision uint64     `json:"revision"`
	Document string     `json:"document"` // file name
	SHA256   string     `json:"sha256"`   // of the document
	Size     int64      `json:"size"`     // of the document
}

// readCheckpoint is the last checkpoint. A missing or damaged one is the zero value: the
// journal alone holds everything. One of a newer Rolebook is audit.ErrNewer.
func readCheckpoint(root *os.Root) (checkpoint, error) {
	text, err := readPlain(root, checkpointFile)
	if errors.Is(err, fs.ErrNotExist) {
		return checkpoint{}, nil
	}
	if err != nil {
		return checkpoint{}, err
	}
	var c checkpoint
	if readNote(text, &c) != nil || c.Format != storeFormat {
		return checkpoint{}, nil
	}
	if c.Version > storeVersion {
		return checkpoint{}, audit.ErrNewer
	}
	return c, nil
}

// text is the checkpoint's document, ErrDamaged unless it is the very one that was written.
func (c checkpoint) text(root *os.Root) ([]byte, error) {
	if c.Document != documentName(c.Head.Seq) {
		return nil, fmt.Errorf("checkpoint: %w", ErrDamaged)
	}
	text, err := readPlain(root, c.Document)
	if err != nil || digest(text) != c.SHA256 {
		return nil, fmt.Errorf("%s: %w", c.Document, ErrDamaged)
	}
	return text, nil
}

// setUp is the set-up as it stood at the checkpoint. The document is known to be our own, so
// it is read without the strictness and the size limit for other people's files.
func (c checkpoint) setUp(root *os.Root) (*rbac.SetUp, error) {
	if c.Head.Seq == 0 {
		return new(rbac.SetUp), nil
	}
	text, err := c.text(root)
	if err != nil {
		return nil, err
	}
	s := new(rbac.SetUp)
	if err := json.Unmarshal(text, s); err != nil {
		return nil, fmt.Errorf("%s: %w", c.Document, err)
	}
	return s.Canonical(), nil
}

func documentName(seq uint64) string { return fmt.Sprintf("setup-%010d.json", seq) }

// writeCheckpoint makes the set-up at the head the checkpoint. The header is the switch:
// before it is in place the old checkpoint holds, afterwards the old document goes.
func writeCheckpoint(root *os.Root, s *rbac.SetUp, head audit.Head, revision uint64) (checkpoint, error) {
	text := setupfile.Write(s)
	c := checkpoint{Format: storeFormat, Version: storeVersion, Head: head, Revision: revision,
		Document: documentName(head.Seq), SHA256: digest(text), Size: int64(len(text))}
	header, err := writeNote(c)
	if err != nil {
		return checkpoint{}, err
	}
	if err := replace(root, c.Document, text); err != nil {
		return checkpoint{}, err
	}
	if err := replace(root, checkpointFile, header); err != nil {
		return checkpoint{}, err
	}
	return c, c.tidy(root)
}

// tidy removes the documents of other checkpoints and what interrupted writes left behind.
func (c checkpoint) tidy(root *os.Root) error {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		document, _ := path.Match("setup-*.json", e.Name())
		if document && e.Name() != c.Document || strings.HasSuffix(e.Name(), tempSuffix) {
			err = errors.Join(err, patiently(func() error { return root.Remove(e.Name()) }))
		}
	}
	return err
}
