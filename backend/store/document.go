package store

import (
	"encoding/json"
	"fmt"
	"strings"
)

// document is a file beside the checkpoint, known by its hash.
type document struct {
	Document string `json:"document"` // file name
	SHA256   string `json:"sha256"`
	Size     int64  `json:"size"`
}

// How the names of the documents begin.
const (
	setUpDocument   = "setup-"
	privateDocument = "private-"
)

func documentName(begins string, seq uint64, v *vault) string {
	return fmt.Sprintf("%s%010d%s", begins, seq, v.suffix())
}

// writeDocument writes a document and says by what it is known.
func writeDocument(c *content, name string, text []byte) (document, error) {
	text = c.vault.documentOut(name, text)
	return document{Document: name, SHA256: digest(text), Size: int64(len(text))}, replace(c.root, name, text)
}

// text is the document, ErrDamaged unless it is the very one that was written.
func (d document) text(c *content) ([]byte, error) {
	text, err := readPlain(c.root, d.Document)
	if err != nil || digest(text) != d.SHA256 {
		return nil, fmt.Errorf("%s: %w", d.Document, ErrDamaged)
	}
	return c.vault.documentIn(d.Document, text)
}

// read takes a document into a value. It is known to be our own, so it is read without the
// strictness and the size limit for other people's files.
func (d document) read(c *content, into any) error {
	text, err := d.text(c)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", d.Document, err)
	}
	return nil
}

func isDocument(name string) bool {
	return strings.HasPrefix(name, setUpDocument) || strings.HasPrefix(name, privateDocument)
}
