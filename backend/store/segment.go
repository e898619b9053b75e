package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strconv"

	"rolebook/backend/audit"
)

const journalDir = "journal"

// segment is one file of the journal. All but the last are never written again.
type segment struct {
	first   uint64  // number of its first entry, in its name
	size    int64   // bytes of whole lines
	offsets []int64 // where each line begins; nil until somebody asked
}

var segmentName = regexp.MustCompile(`^(\d{10})\.jsonl$`)

func (s *segment) name() string { return path.Join(journalDir, fmt.Sprintf("%010d.jsonl", s.first)) }

// listSegments finds the segments by their names, in order.
func listSegments(root *os.Root) ([]*segment, error) {
	entries, err := fs.ReadDir(root.FS(), journalDir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var segments []*segment
	for _, e := range entries {
		parts := segmentName.FindStringSubmatch(e.Name())
		if parts == nil {
			continue
		}
		first, err := strconv.ParseUint(parts[1], 10, 64)
		if err != nil {
			return nil, err
		}
		s := &segment{first: first}
		if err := plain(root, s.name()); err != nil {
			return nil, err
		}
		stat, err := root.Stat(s.name())
		if err != nil {
			return nil, err
		}
		s.size = stat.Size()
		segments = append(segments, s)
	}
	return segments, nil
}

// read walks the segment's lines from the head before it. The error of visit ends it; at the
// end it gives the head and how much of an unfinished entry follows.
func (s *segment) read(root *os.Root, before audit.Head, visit func(audit.Line, int64) error) (audit.Head, int64, error) {
	file, err := root.Open(s.name())
	if err != nil {
		return audit.Head{}, 0, err
	}
	defer file.Close()
	r := audit.NewReader(io.NewSectionReader(file, 0, s.size), before)
	for {
		at := r.Offset()
		line, err := r.Next()
		if err == io.EOF {
			return r.Head(), r.Torn(), nil
		}
		if err == nil {
			err = visit(line, at)
		}
		if err != nil {
			return r.Head(), 0, inFile(err, s.name())
		}
	}
}

func inFile(err error, name string) error {
	var damage *audit.Damage
	if errors.As(err, &damage) {
		damage.File = name
	}
	return err
}

// findOffsets looks where the segment's lines begin, by their line feeds alone.
func (s *segment) findOffsets(root *os.Root) ([]int64, error) {
	file, err := root.Open(s.name())
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var offsets []int64
	block := make([]byte, 1<<18)
	begins := true
	for at := int64(0); at < s.size; {
		n, err := file.ReadAt(block[:min(int64(len(block)), s.size-at)], at)
		if n == 0 {
			return nil, fmt.Errorf("%s: %w", s.name(), err)
		}
		for rest := block[:n]; len(rest) > 0; {
			if begins {
				offsets = append(offsets, at+int64(n-len(rest)))
			}
			i := bytes.IndexByte(rest, '\n')
			if begins = i >= 0; !begins {
				break
			}
			rest = rest[i+1:]
		}
		at += int64(n)
	}
	return offsets, nil
}
