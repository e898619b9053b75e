package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// cursor reads the journal backwards, entry by entry, each checked to follow from the one
// before it. It is for one goroutine; appending goes on meanwhile.
type cursor struct {
	j    *journal
	seq  uint64 // the entry to read next
	text []byte // its line, if it was read already
	seg  segment
	file *os.File // of seg
}

// back is a cursor from an entry on. One that is not there is ErrNotFound.
func (j *journal) back(from uint64) (*cursor, error) {
	if head := j.Head(); from > head.Seq {
		return nil, fmt.Errorf("entry %d: %w", from, rbac.ErrNotFound)
	}
	return &cursor{j: j, seq: from}, nil
}

// line reads one entry.
func (j *journal) line(seq uint64) (audit.Line, error) {
	c, err := j.back(seq)
	if err != nil {
		return audit.Line{}, err
	}
	defer c.close()
	line, err := c.next()
	if err == io.EOF {
		return audit.Line{}, fmt.Errorf("entry %d: %w", seq, rbac.ErrNotFound)
	}
	return line, err
}

// event reads what one entry says.
func (j *journal) event(seq uint64) (audit.Event, error) {
	line, err := j.line(seq)
	if err == nil {
		line, err = j.opened(line)
	}
	if err != nil {
		return audit.Event{}, err
	}
	return line.Event()
}

// next gives the entry and moves to the one before it; io.EOF before the first.
func (c *cursor) next() (audit.Line, error) {
	if c.seq == 0 {
		return audit.Line{}, io.EOF
	}
	text := c.text
	if text == nil {
		var err error
		if text, err = c.read(c.seq); err != nil {
			return audit.Line{}, err
		}
	}
	name := c.seg.name()
	before := audit.Head{Seq: c.seq - 1}
	c.text = nil
	if before.Seq > 0 {
		previous, err := c.read(before.Seq)
		if err != nil {
			return audit.Line{}, err
		}
		c.text = previous
		before.Hash, _ = audit.StatedHash(previous)
	}
	c.seq--
	line, err := before.Follow(text)
	return line, inFile(err, name)
}

// read is the line of an entry as it stands in its file.
func (c *cursor) read(seq uint64) ([]byte, error) {
	if c.file == nil || seq < c.seg.first {
		if err := c.open(seq); err != nil {
			return nil, err
		}
	}
	n := int(seq - c.seg.first)
	if n >= len(c.seg.offsets) {
		return nil, &audit.Damage{Seq: seq, Wrong: audit.Missing, File: c.seg.name()}
	}
	end := c.seg.size
	if n+1 < len(c.seg.offsets) {
		end = c.seg.offsets[n+1]
	}
	return readSpan(c.file, c.seg.offsets[n], end)
}

// open takes the segment of an entry as it is now.
func (c *cursor) open(seq uint64) error {
	c.j.mu.RLock()
	at, found := slices.BinarySearchFunc(c.j.segments, seq, func(s *segment, seq uint64) int { return int(int64(s.first - seq)) })
	if !found {
		at--
	}
	s := c.j.segments[at]
	c.seg = *s
	c.j.mu.RUnlock()
	if c.seg.offsets == nil {
		offsets, err := c.seg.findOffsets(c.j.root)
		if err != nil {
			return err
		}
		c.j.mu.Lock()
		s.offsets, c.seg.offsets = offsets, offsets
		c.j.mu.Unlock()
	}
	file, err := c.j.root.Open(c.seg.name())
	if err != nil {
		return err
	}
	err = c.close()
	c.file = file
	return err
}

func (c *cursor) close() error {
	if c.file == nil {
		return nil
	}
	err := c.file.Close()
	c.file = nil
	return err
}

func readSpan(file *os.File, from, to int64) ([]byte, error) {
	text := make([]byte, to-from)
	if _, err := file.ReadAt(text, from); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return text, nil
}
