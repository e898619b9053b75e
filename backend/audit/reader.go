package audit

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// Reader reads journal lines and checks that each follows from the one before it. Segments
// of a journal are read one after the other, each from the head the last one ended at.
type Reader struct {
	in     *bufio.Reader
	head   Head
	line   []byte
	offset int64
	torn   int64
}

// NewReader reads the lines after the head.
func NewReader(r io.Reader, after Head) *Reader {
	return &Reader{in: bufio.NewReaderSize(r, 1<<16), head: after}
}

// Head is where the chain stands after the lines read so far.
func (r *Reader) Head() Head { return r.head }

// Offset is where the next line begins, in bytes from where reading began.
func (r *Reader) Offset() int64 { return r.offset }

// Torn is, after Next gave io.EOF, the length of an entry at the end that was never written
// whole: one without its line feed, or with zero bytes a file system left where the text had
// not reached the disk (JSON has none). It is no entry and was never acknowledged, unless
// somebody knows better: then the journal is cut.
func (r *Reader) Torn() int64 { return r.torn }

// Next gives the next line, which holds until the following call. At the end it gives
// io.EOF, where a line does not follow a *Damage that says what became of the entry.
func (r *Reader) Next() (Line, error) {
	if err := r.read(); err != nil {
		return Line{}, err
	}
	line, err := r.head.Follow(r.line)
	if err == nil {
		r.head = line.Head
		r.offset += int64(len(r.line))
		return line, nil
	}
	var damage *Damage
	if !errors.As(err, &damage) {
		return Line{}, err
	}
	if bytes.IndexByte(r.line, 0) >= 0 {
		if _, end := r.in.Peek(1); end == io.EOF {
			r.torn = int64(len(r.line))
			return Line{}, io.EOF
		}
	}
	return Line{}, r.diagnose(damage)
}

// read takes the next line with its line feed into r.line.
func (r *Reader) read() error {
	r.line = r.line[:0]
	for {
		part, err := r.in.ReadSlice('\n')
		r.line = append(r.line, part...)
		switch err {
		case nil:
			return nil
		case bufio.ErrBufferFull:
		case io.EOF:
			r.torn = int64(len(r.line))
			return io.EOF
		default:
			return err
		}
	}
}

// diagnose looks further on for what became of the entry. A line with another number stands
// in its place: the entry was moved if it is still there, its own line was changed if the
// entry after it follows, and else it was taken out.
func (r *Reader) diagnose(d *Damage) error {
	if d.Found == 0 {
		return d
	}
	d.Wrong = Missing
	for first := true; ; first = false {
		err := r.read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		switch _, text, _ := split(r.line); seqOf(text) {
		case d.Seq:
			d.Wrong = Reordered
			return d
		case d.Seq + 1:
			if first {
				d.Wrong = Changed
			}
		}
	}
	if d.Wrong == Missing && d.Found < d.Seq {
		d.Wrong = Reordered
	}
	return d
}
