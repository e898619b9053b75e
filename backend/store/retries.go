package store

import (
	"io"

	"rolebook/backend/audit"
)

// retriesKept is how many entries back a retry is recognised.
const retriesKept = 1000

// retries knows the keys of the last entries, so that an event that is sent twice is written
// once (promises §2.2). The zero value reads them from the journal when first asked.
type retries struct {
	seqs map[string]uint64
}

// find is the event that was written under the key.
func (r *retries) find(j *journal, key string) (event audit.Event, found bool, err error) {
	if r.seqs == nil {
		if err := r.read(j); err != nil {
			return audit.Event{}, false, err
		}
	}
	seq, found := r.seqs[key]
	if !found || seq+retriesKept <= j.Head().Seq {
		return audit.Event{}, false, nil
	}
	event, err = j.event(seq)
	return event, err == nil, err
}

func (r *retries) read(j *journal) error {
	seqs := map[string]uint64{}
	c, err := j.back(j.Head().Seq)
	if err != nil {
		return err
	}
	defer c.close()
	for range retriesKept {
		line, err := c.next()
		if err == io.EOF {
			break
		}
		if err == nil {
			line, err = j.opened(line)
		}
		if err != nil {
			return err
		}
		entry, _, err := (&audit.Query{}).Entry(line)
		if err != nil {
			return err
		}
		if _, newer := seqs[entry.Key]; entry.Key != "" && !newer {
			seqs[entry.Key] = entry.Seq
		}
	}
	r.seqs = seqs
	return nil
}

func (r *retries) add(event audit.Event) {
	if r.seqs != nil && event.Key != "" {
		r.seqs[event.Key] = event.Seq
	}
}
