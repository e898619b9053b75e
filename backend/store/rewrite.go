package store

import (
	"bufio"
	"errors"
	"os"

	"rolebook/backend/audit"
	"rolebook/backend/course"
)

// rewrite puts every entry into another, empty journal, segment by segment. Whatever either
// seals, the chain within stays the same. Nothing of it lasts before its files are synced,
// which they are when it gives no error. It can be given up.
func (j *journal) rewrite(on *course.Course, to *journal) error {
	if err := to.root.Mkdir(journalDir, dirPerm); err != nil {
		return err
	}
	var before audit.Head
	seen := func(seq uint64) error {
		if !on.At(course.Rewriting, int(seq), int(j.Head().Seq)) {
			return course.ErrGivenUp
		}
		return nil
	}
	for _, s := range j.segments {
		var err error
		if before, err = j.rewriteSegment(seen, s, before, to); err != nil {
			return errors.Join(err, to.close())
		}
	}
	return syncDir(to.root, journalDir)
}

func (j *journal) rewriteSegment(seen func(uint64) error, s *segment, before audit.Head, to *journal) (audit.Head, error) {
	if s.first != before.Seq+1 {
		return before, &audit.Damage{Seq: before.Seq + 1, Wrong: audit.Missing, Found: s.first, File: s.name()}
	}
	next := &segment{first: s.first}
	if err := to.write(next, os.O_RDWR|os.O_CREATE|os.O_EXCL); err != nil {
		return before, err
	}
	out := bufio.NewWriterSize(to.file, 1<<20)
	after, _, err := s.read(j.root, before, func(line audit.Line, _ int64) error {
		within, err := j.opened(line)
		if err == nil {
			err = errors.Join(seen(within.Head.Seq), to.shown().Holds(within))
		}
		if err != nil {
			return err
		}
		e, err := to.holding(within.Text(), within.Head)
		if err != nil {
			return err
		}
		to.head, to.inner = e.head, e.inner
		next.offsets = append(next.offsets, next.size)
		next.size += int64(len(e.line))
		_, err = out.Write(e.line)
		return err
	})
	to.segments = append(to.segments, next)
	return after, errors.Join(err, out.Flush(), to.file.Sync())
}
