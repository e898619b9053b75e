package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"rolebook/backend/rbac"
)

// The forms of a line: each is read for ever, and the oldest that can say it is written.
const (
	plainForm   = 1 // an event
	privateForm = 2 // an event with private records
	sealedForm  = 3 // another line, sealed

	// Version is the newest form that this Rolebook reads.
	Version = sealedForm
)

// ErrNewer is an entry in a form that only a newer Rolebook reads.
var ErrNewer = errors.New("made by a newer version of Rolebook")

// Hash is the SHA-256 that a journal line carries. It stands in JSON as hexadecimal text.
type Hash [sha256.Size]byte

// String is the hash in hexadecimal.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText writes what String says.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads 64 hexadecimal digits.
func (h *Hash) UnmarshalText(text []byte) error {
	if len(text) != hashDigits {
		return fmt.Errorf("hash of %d digits: %w", len(text), rbac.ErrInvalid)
	}
	if _, err := hex.Decode(h[:], text); err != nil {
		return fmt.Errorf("hash %q: %w", text, rbac.ErrInvalid)
	}
	return nil
}

const hashDigits = 2 * sha256.Size

// Head is where a chain stands: its last entry's number and hash. The zero Head is a chain
// in which nothing is written yet.
type Head struct {
	Seq  uint64 `json:"seq"`
	Hash Hash   `json:"hash"`
}

// String is the head as people copy it: `412:9f3c…`.
func (h Head) String() string { return strconv.FormatUint(h.Seq, 10) + ":" + h.Hash.String() }

// ParseHead reads what String writes, in either case.
func ParseHead(text string) (Head, error) {
	number, digits, _ := strings.Cut(strings.TrimSpace(text), ":")
	seq, err := strconv.ParseUint(number, 10, 64)
	if err != nil || seq == 0 {
		return Head{}, fmt.Errorf("head %q: %w", text, rbac.ErrInvalid)
	}
	h := Head{Seq: seq}
	return h, h.Hash.UnmarshalText([]byte(strings.ToLower(digits)))
}

// Line is a journal line that follows from the one before it.
type Line struct {
	Head Head   // the chain with this line
	json []byte // the event; shared with the text it was read from
}

// written is an event as it stands in a line: what is needed to follow the chain comes first.
type written struct {
	Version int `json:"v"`
	Event
}

// Append is the line of the event as the entry after h, and the head it leads to. The event
// is brought to the form in which it will be read: its Seq set, its time in UTC. What is
// written is read back before it is given: an event that would not come back the same (an
// entity that is not canonical, text that is not UTF-8) is ErrInvalid.
func (h Head) Append(e *Event) ([]byte, Head, error) {
	e.Seq, e.Time = h.Seq+1, rbac.At(e.Time.Time)
	if len(e.Changes) == 0 {
		e.Changes = nil
	}
	if err := errors.Join(e.check(), e.settlePrivate()); err != nil {
		return nil, Head{}, err
	}
	var text bytes.Buffer
	text.Write(make([]byte, hashDigits+1))
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(written{Version: e.form(), Event: *e}); err != nil {
		return nil, Head{}, fmt.Errorf("event %q: %w", e.Title, err)
	}
	line := text.Bytes()
	next := Head{Seq: e.Seq, Hash: h.seal(line[hashDigits+1 : len(line)-1])}
	hex.Encode(line, next.Hash[:])
	line[hashDigits] = ' '
	back, err := Line{Head: next, json: line[hashDigits+1 : len(line)-1]}.Event()
	if err != nil {
		return nil, Head{}, fmt.Errorf("event %q: would not come back from the journal: %w", e.Title, err)
	}
	if !reflect.DeepEqual(back, *e) {
		return nil, Head{}, fmt.Errorf("event %q: would come back from the journal as another: %w", e.Title, rbac.ErrInvalid)
	}
	return line, next, nil
}

func (e *Event) form() int {
	if len(e.Private) > 0 {
		return privateForm
	}
	return plainForm
}

func (h Head) seal(text []byte) Hash {
	sum := sha256.New()
	sum.Write(h.Hash[:])
	sum.Write(text)
	return Hash(sum.Sum(nil))
}

// Follow reads a line, with or without its line feed, as the entry after h. A line that does
// not follow is a *Damage; one in a newer form is ErrNewer.
func (h Head) Follow(line []byte) (Line, error) {
	line = bytes.TrimSuffix(line, []byte("\n"))
	stated, text, ok := split(line)
	if !ok || h.seal(text) != stated {
		d := &Damage{Seq: h.Seq + 1, Wrong: Changed}
		if found := seqOf(text); found != d.Seq {
			d.Found = found
		}
		return Line{}, d
	}
	version, seq, ok := preamble(text)
	switch {
	case !ok:
		return Line{}, &Damage{Seq: h.Seq + 1, Wrong: Changed}
	case version > Version:
		return Line{}, fmt.Errorf("entry %d: %w", h.Seq+1, ErrNewer)
	case seq != h.Seq+1:
		return Line{}, &Damage{Seq: h.Seq + 1, Wrong: Changed, Found: seq}
	}
	return Line{Head: Head{Seq: seq, Hash: stated}, json: text}, nil
}

// StatedHash is the hash a line carries, unchecked; ok is false when there is none.
func StatedHash(line []byte) (hash Hash, ok bool) {
	hash, _, ok = split(line)
	return hash, ok
}

// split takes a line apart. The digits must be lower-case, so that one line has one form.
func split(line []byte) (stated Hash, text []byte, ok bool) {
	if len(line) <= hashDigits || line[hashDigits] != ' ' {
		return Hash{}, nil, false
	}
	text = line[hashDigits+1:]
	if stated.UnmarshalText(line[:hashDigits]) != nil || bytes.ContainsAny(line[:hashDigits], "ABCDEF") {
		return Hash{}, text, false
	}
	return stated, text, true
}

// preamble reads `{"v":1,"seq":12,` without reading the rest.
func preamble(text []byte) (version int, seq uint64, ok bool) {
	rest, ok := bytes.CutPrefix(text, []byte(`{"v":`))
	if !ok {
		return 0, 0, false
	}
	v, rest, ok := bytes.Cut(rest, []byte(`,"seq":`))
	if !ok || len(v) > 9 {
		return 0, 0, false
	}
	n, _, ok := bytes.Cut(rest, []byte(","))
	if !ok || len(n) > 20 {
		return 0, 0, false
	}
	version, err := strconv.Atoi(string(v))
	if err != nil {
		return 0, 0, false
	}
	seq, err = strconv.ParseUint(string(n), 10, 64)
	return version, seq, err == nil
}

func seqOf(text []byte) uint64 {
	_, seq, _ := preamble(text)
	return seq
}

// Event reads the event of a line; ErrSealed when the line must be opened first.
func (l Line) Event() (Event, error) {
	if l.isSealed() {
		return Event{}, fmt.Errorf("entry %d: %w", l.Head.Seq, ErrSealed)
	}
	dec := json.NewDecoder(bytes.NewReader(l.json))
	dec.DisallowUnknownFields()
	var w written
	if err := dec.Decode(&w); err != nil {
		return Event{}, fmt.Errorf("entry %d: %w", l.Head.Seq, err)
	}
	if dec.InputOffset() != int64(len(l.json)) {
		return Event{}, fmt.Errorf("entry %d: text after the event: %w", l.Head.Seq, rbac.ErrInvalid)
	}
	if err := w.checkChanges(); err != nil {
		return Event{}, fmt.Errorf("entry %d: %w", l.Head.Seq, err)
	}
	return w.Event, nil
}
