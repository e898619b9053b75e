package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
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

// named reports whether the documents are called as those of this checkpoint are.
func (c checkpoint) named(v *vault) bool {
	return c.Document == documentName(setUpDocument, c.Head.Seq, v) &&
		(c.Private == document{} || c.Private.Document == documentName(privateDocument, c.Head.Seq, v))
}

// whole is ErrDamaged unless every document is the very one that was written.
func (c checkpoint) whole(in *content) error {
	if !c.named(in.vault) {
		return fmt.Errorf("checkpoint: %w", ErrDamaged)
	}
	_, err := c.text(in)
	if c.Private != (document{}) {
		_, missing := c.Private.text(in)
		err = errors.Join(err, missing)
	}
	return err
}

// state is everything as it stood at the checkpoint.
func (c checkpoint) state(in *content) (*revision, error) {
	if c.Head.Seq == 0 {
		return newRevision(), nil
	}
	if !c.named(in.vault) {
		return nil, fmt.Errorf("checkpoint: %w", ErrDamaged)
	}
	then := revision{setUp: new(rbac.SetUp), number: c.Revision}
	if err := c.read(in, then.setUp); err != nil {
		return nil, err
	}
	if c.Private != (document{}) {
		if err := c.Private.read(in, &then.private); err != nil {
			return nil, err
		}
	}
	then.setUp = then.setUp.Canonical()
	return &then, nil
}

// writeCheckpoint makes the state at the head the checkpoint. The header is the switch:
// before it is in place the old checkpoint holds, afterwards the old documents go.
func writeCheckpoint(in *content, now *revision, head audit.Head) (checkpoint, error) {
	c := checkpoint{Format: storeFormat, Version: storeVersion, Head: head, Revision: now.number}
	var err error
	if c.document, err = writeDocument(in, documentName(setUpDocument, head.Seq, in.vault), setupfile.Write(now.setUp)); err != nil {
		return checkpoint{}, err
	}
	if len(now.private) > 0 {
		text, err := json.Marshal(now.private)
		if err != nil {
			return checkpoint{}, err
		}
		if c.Private, err = writeDocument(in, documentName(privateDocument, head.Seq, in.vault), text); err != nil {
			return checkpoint{}, err
		}
	}
	header, err := writeNote(c)
	if err != nil {
		return checkpoint{}, err
	}
	if err := replace(in.root, checkpointFile, header); err != nil {
		return checkpoint{}, err
	}
	return c, c.tidy(in.root)
}

// tidy removes the documents of other checkpoints and what interrupted writes left behind.
func (c checkpoint) tidy(root *os.Root) error {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		other := isDocument(e.Name()) && e.Name() != c.Document && e.Name() != c.Private.Document
		if other || strings.HasSuffix(e.Name(), tempSuffix) {
			err = errors.Join(err, patiently(func() error { return root.Remove(e.Name()) }))
		}
	}
	return err
}
