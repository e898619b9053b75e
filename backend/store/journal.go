package store

import (
	"errors"
	"os"
	"sync"

	"rolebook/backend/audit"
)

// checkedAtStart is how much of the journal's end is checked whenever it is opened, beyond
// what the state depends on; all of it is checked by Store.Verify. Tests make it less.
var checkedAtStart int64 = 64 << 20

// journal is the files of the journal. One goroutine appends, any number read.
type journal struct {
	root    *os.Root
	vault   *vault
	file    *os.File // what is written to; nil until something is
	writing *segment // the segment that file is
	torn    int64    // bytes of an unfinished entry after the last line, not cut off yet

	mu       sync.RWMutex
	segments []*segment
	head     audit.Head
	inner    audit.Head // of the chain within, when it is sealed
}

// openJournal finds the chain's head and checks the chain: at least all that follows the
// checkpoint. It changes nothing; a chain that does not hold is an *audit.Damage.
func openJournal(in *content, base audit.Head) (*journal, error) {
	segments, err := listSegments(in.root)
	if err != nil {
		return nil, err
	}
	j := &journal{root: in.root, vault: in.vault, segments: segments}
	if len(segments) == 0 {
		if base.Seq > 0 {
			return nil, &audit.Damage{Seq: 1, Wrong: audit.Cut, Found: base.Seq, File: journalDir}
		}
		return j, nil
	}
	if segments[0].first != 1 {
		return nil, &audit.Damage{Seq: 1, Wrong: audit.Missing, Found: segments[0].first, File: segments[0].name()}
	}
	from := j.checkFrom(base)
	before, err := j.before(from, base)
	if err != nil {
		return nil, err
	}
	if err := j.check(from, before, base); err != nil {
		return nil, err
	}
	return j, j.findInner()
}

// findInner looks where the chain within a sealed one stands.
func (j *journal) findInner() error {
	if j.vault == nil || j.head.Seq == 0 {
		return nil
	}
	line, err := j.line(j.head.Seq)
	if err == nil {
		line, err = j.opened(line)
	}
	j.inner = line.Head
	return err
}

// opened is what a line says to whoever has the key: the line sealed in it, or itself.
func (j *journal) opened(line audit.Line) (audit.Line, error) {
	if j.vault == nil {
		return line, nil
	}
	within, err := line.Open(j.vault.journal)
	return within, inFile(err, journalDir)
}

// checkFrom is the segment from which on the chain is checked.
func (j *journal) checkFrom(base audit.Head) int {
	from, size := len(j.segments)-1, j.segments[len(j.segments)-1].size
	for from > 0 && (j.segments[from].first > base.Seq+1 || size+j.segments[from-1].size <= checkedAtStart) {
		from--
		size += j.segments[from].size
	}
	return from
}

// before is the head the segment must follow: the checkpoint's where it begins there, else
// what the line before it states.
func (j *journal) before(at int, base audit.Head) (audit.Head, error) {
	j.mu.RLock()
	segments := j.segments
	j.mu.RUnlock()
	first := segments[at].first
	switch {
	case first == 1:
		return audit.Head{}, nil
	case first == base.Seq+1:
		return base, nil
	}
	last := segments[at-1]
	offsets, err := last.findOffsets(j.root)
	if err != nil {
		return audit.Head{}, err
	}
	if len(offsets) == 0 || last.first+uint64(len(offsets)) != first {
		return audit.Head{}, &audit.Damage{Seq: last.first + uint64(len(offsets)), Wrong: audit.Missing, Found: first, File: last.name()}
	}
	file, err := j.root.Open(last.name())
	if err != nil {
		return audit.Head{}, err
	}
	defer file.Close()
	text, err := readSpan(file, offsets[len(offsets)-1], last.size)
	if err != nil {
		return audit.Head{}, err
	}
	hash, ok := audit.StatedHash(text)
	if !ok {
		return audit.Head{}, &audit.Damage{Seq: first - 1, Wrong: audit.Changed, File: last.name()}
	}
	return audit.Head{Seq: first - 1, Hash: hash}, nil
}

// check reads the segments from one on and finds the head.
func (j *journal) check(from int, head audit.Head, base audit.Head) error {
	for i, s := range j.segments[from:] {
		if s.first != head.Seq+1 {
			return &audit.Damage{Seq: head.Seq + 1, Wrong: audit.Missing, Found: s.first, File: s.name()}
		}
		s.offsets = []int64{}
		next, torn, err := s.read(j.root, head, func(line audit.Line, at int64) error {
			s.offsets = append(s.offsets, at)
			return agrees(line.Head, base)
		})
		if err != nil {
			return err
		}
		if torn > 0 && from+i < len(j.segments)-1 {
			return &audit.Damage{Seq: next.Seq + 1, Wrong: audit.Changed, File: s.name()}
		}
		s.size -= torn
		head, j.torn = next, torn
	}
	if head.Seq < base.Seq {
		return &audit.Damage{Seq: head.Seq + 1, Wrong: audit.Cut, Found: base.Seq, File: j.segments[len(j.segments)-1].name()}
	}
	j.head = head
	return nil
}

// agrees holds what is known of the chain from elsewhere against it: an entry that follows
// but is not the one that was written then has been written anew.
func agrees(head, known audit.Head) error {
	if head.Seq == known.Seq && head.Hash != known.Hash {
		return &audit.Damage{Seq: head.Seq, Wrong: audit.Changed}
	}
	return nil
}

// Head is where the chain on the disk stands.
func (j *journal) Head() audit.Head {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.head
}

// shown is where the chain stands that does not depend on what is sealed.
func (j *journal) shown() audit.Head {
	j.mu.RLock()
	defer j.mu.RUnlock()
	if j.vault == nil {
		return j.head
	}
	return j.inner
}

// replay visits every entry after the head, which is zero or a checkpoint's, up to one.
func (j *journal) replay(after audit.Head, to uint64, visit func(audit.Line) error) error {
	j.mu.RLock()
	from := 0
	for from+1 < len(j.segments) && j.segments[from+1].first <= after.Seq+1 {
		from++
	}
	var segments []segment
	for _, s := range j.segments[from:] {
		segments = append(segments, *s)
	}
	j.mu.RUnlock()
	if len(segments) == 0 {
		return nil
	}
	head, err := j.before(from, after)
	if err != nil {
		return err
	}
	for _, s := range segments {
		head, _, err = s.read(j.root, head, func(line audit.Line, _ int64) error {
			switch {
			case line.Head.Seq > to:
				return errEnough
			case line.Head.Seq <= after.Seq:
				return agrees(line.Head, after)
			}
			return visit(line)
		})
		if errors.Is(err, errEnough) {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

var errEnough = errors.New("read as far as asked")

// sizeAfter is how many bytes of journal follow an entry, counted in whole segments.
func (j *journal) sizeAfter(seq uint64) (size int64) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	for _, s := range j.segments {
		if s.first > seq {
			size += s.size
		}
	}
	return size
}
