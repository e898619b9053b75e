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
	storeVersion = 2 // 2: private records
)

// checkpoint is a place in the journal and the state as it stood there. The next entry
// begins a new segment. The zero value is the beginning of the journal, an empty set-up.
type checkpoint struct {
	Format   string     `json:"format"`
	Version  int        `json:"version"`
	Head     audit.Head `json:"head"`
	Revision uint64     `json:"revision"`
	document            // the set-up, as an export would write it
	Private  document   `json:"private,omitzero"` // the private records; zero: there were none
}

// document is a file beside the checkpoint, known by its hash.
type document struct {
	Document string `json:"document"` // file name
	SHA256   string `json:"sha256"`
	Size     int64  `json:"size"`
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

// text is the document, ErrDamaged unless it is the very one that was written.
func (d document) text(root *os.Root) ([]byte, error) {
	text, err := readPlain(root, d.Document)
	if err != nil || digest(text) != d.SHA256 {
		return nil, fmt.Errorf("%s: %w", d.Document, ErrDamaged)
	}
	return text, nil
}

// read takes a document into a value. It is known to be our own, so it is read without the
// strictness and the size limit for other people's files.
func (d document) read(root *os.Root, into any) error {
	text, err := d.text(root)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", d.Document, err)
	}
	return nil
}

// named reports whether the documents are called as those of this checkpoint are.
func (c checkpoint) named() bool {
	return c.Document == setUpDocument(c.Head.Seq) &&
		(c.Private == document{} || c.Private.Document == privateDocument(c.Head.Seq))
}

// whole is ErrDamaged unless every document is the very one that was written.
func (c checkpoint) whole(root *os.Root) error {
	if !c.named() {
		return fmt.Errorf("checkpoint: %w", ErrDamaged)
	}
	_, err := c.text(root)
	if c.Private != (document{}) {
		_, missing := c.Private.text(root)
		err = errors.Join(err, missing)
	}
	return err
}

// state is everything as it stood at the checkpoint.
func (c checkpoint) state(root *os.Root) (*revision, error) {
	if c.Head.Seq == 0 {
		return newRevision(), nil
	}
	if !c.named() {
		return nil, fmt.Errorf("checkpoint: %w", ErrDamaged)
	}
	then := revision{setUp: new(rbac.SetUp), number: c.Revision}
	if err := c.read(root, then.setUp); err != nil {
		return nil, err
	}
	if c.Private != (document{}) {
		if err := c.Private.read(root, &then.private); err != nil {
			return nil, err
		}
	}
	then.setUp = then.setUp.Canonical()
	return &then, nil
}

func setUpDocument(seq uint64) string { return fmt.Sprintf("setup-%010d.json", seq) }

func privateDocument(seq uint64) string { return fmt.Sprintf("private-%010d.json", seq) }

// writeDocument writes a document and says by what it is known.
func writeDocument(root *os.Root, name string, text []byte) (document, error) {
	return document{Document: name, SHA256: digest(text), Size: int64(len(text))}, replace(root, name, text)
}

// writeCheckpoint makes the state at the head the checkpoint. The header is the switch:
// before it is in place the old checkpoint holds, afterwards the old documents go.
func writeCheckpoint(root *os.Root, now *revision, head audit.Head) (checkpoint, error) {
	c := checkpoint{Format: storeFormat, Version: storeVersion, Head: head, Revision: now.number}
	var err error
	if c.document, err = writeDocument(root, setUpDocument(head.Seq), setupfile.Write(now.setUp)); err != nil {
		return checkpoint{}, err
	}
	if len(now.private) > 0 {
		text, err := json.Marshal(now.private)
		if err != nil {
			return checkpoint{}, err
		}
		if c.Private, err = writeDocument(root, privateDocument(head.Seq), text); err != nil {
			return checkpoint{}, err
		}
	}
	header, err := writeNote(c)
	if err != nil {
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
		setUp, _ := path.Match("setup-*.json", e.Name())
		private, _ := path.Match("private-*.json", e.Name())
		if setUp && e.Name() != c.Document || private && e.Name() != c.Private.Document || strings.HasSuffix(e.Name(), tempSuffix) {
			err = errors.Join(err, patiently(func() error { return root.Remove(e.Name()) }))
		}
	}
	return err
}
