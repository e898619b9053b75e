package store

import (
	"errors"
	"fmt"
	"os"

	"rolebook/backend/audit"
)

// entry is a line to be written and the heads it leads to.
type entry struct {
	line  []byte
	head  audit.Head
	inner audit.Head // of the chain within; head's own when nothing is sealed
}

// entry is the event as the next line.
func (j *journal) entry(event *audit.Event) (entry, error) {
	line, inner, err := j.shown().Append(event)
	if err != nil {
		return entry{}, err
	}
	return j.holding(line, inner)
}

// holding is a line of the chain within as the next line.
func (j *journal) holding(line []byte, inner audit.Head) (entry, error) {
	if j.vault == nil {
		return entry{line: line, head: inner, inner: inner}, nil
	}
	outer, head, err := j.Head().Seal(line, j.vault.journal)
	return entry{line: outer, head: head, inner: inner}, err
}

// append writes an entry whole and synced, in a new segment when asked. Without an error it
// is there for good. An error that is not ErrUnknown leaves the journal as it was.
func (j *journal) append(e entry, begin bool) error {
	line, head := e.line, e.head
	if err := j.ready(begin); err != nil {
		return fmt.Errorf("entry %d: %w", head.Seq, err)
	}
	at := j.writing.size
	if _, err := j.file.WriteAt(line, at); err != nil {
		if undone := errors.Join(j.file.Truncate(at), j.file.Sync()); undone != nil {
			return fmt.Errorf("entry %d: %w: %w", head.Seq, ErrUnknown, errors.Join(err, undone))
		}
		return fmt.Errorf("entry %d: %w", head.Seq, err)
	}
	if err := j.file.Sync(); err != nil {
		return fmt.Errorf("entry %d: %w: %w", head.Seq, ErrUnknown, err)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.writing.offsets = append(j.writing.offsets, at)
	j.writing.size += int64(len(line))
	j.head, j.inner = head, e.inner
	return nil
}

// ready opens the segment that the next line goes to.
func (j *journal) ready(begin bool) error {
	next := j.head.Seq + 1
	last := len(j.segments) - 1
	begin = begin && (last < 0 || j.segments[last].first != next)
	switch {
	case begin || last < 0:
		return j.begin(next)
	case j.writing == j.segments[last]:
		return nil
	}
	return j.write(j.segments[last], os.O_RDWR)
}

// begin starts a segment. Its name lasts before anything in it is acknowledged.
func (j *journal) begin(first uint64) error {
	s := &segment{first: first, offsets: []int64{}}
	if err := j.write(s, os.O_RDWR|os.O_CREATE|os.O_EXCL); err != nil {
		return err
	}
	j.mu.Lock()
	j.segments = append(j.segments, s)
	j.mu.Unlock()
	return syncDir(j.root, journalDir)
}

func (j *journal) write(s *segment, flag int) error {
	file, err := j.root.OpenFile(s.name(), flag, filePerm)
	if err != nil {
		return err
	}
	err = j.close()
	j.file, j.writing = file, s
	return err
}

// cutTorn takes an entry that was never acknowledged off the end.
func (j *journal) cutTorn() error {
	if j.torn == 0 {
		return nil
	}
	if err := j.ready(false); err != nil {
		return err
	}
	if err := errors.Join(j.file.Truncate(j.writing.size), j.file.Sync()); err != nil {
		return err
	}
	j.torn = 0
	return nil
}

func (j *journal) close() error {
	if j.file == nil {
		return nil
	}
	err := j.file.Close()
	j.file, j.writing = nil, nil
	return err
}
