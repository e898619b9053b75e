package cli

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/mattn/go-isatty"

	"rolebook/app"
)

// terminal reports whether somebody sits at it.
func terminal(stream any) bool {
	file, isFile := stream.(*os.File)
	return isFile && (isatty.IsTerminal(file.Fd()) || isatty.IsCygwinTerminal(file.Fd()))
}

// ask puts a question to the person at the terminal and gives what they typed. The question
// goes beside the answers of the command, which somebody may be collecting.
func (p *program) ask(question string) (string, error) {
	if p.typed == nil {
		p.typed = bufio.NewReader(p.In)
	}
	fmt.Fprint(p.Err, question)
	line, err := p.typed.ReadString('\n')
	if err == io.EOF {
		fmt.Fprintln(p.Err)
		err = nil
	}
	return strings.TrimSpace(line), err
}

// agreed asks a question that only a clear yes says yes to.
func (p *program) agreed(question string) (bool, error) {
	answer, err := p.ask(question)
	return slices.Contains(strings.Fields(app.Commands().Change.Yes), strings.ToLower(answer)), err
}

const (
	quietFor = 500 * time.Millisecond // what takes less says nothing
	tick     = 250 * time.Millisecond
)

// during does something that may take a while, and says on a terminal what it is and for how
// long.
func during[T any](p *program, sentence string, work func() (T, error)) (T, error) {
	if !terminal(p.Err) {
		return work()
	}
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		p.sayWhile(sentence, done)
	}()
	defer func() { close(done); <-ended }()
	return work()
}

func (p *program) sayWhile(sentence string, done <-chan struct{}) {
	began := time.Now()
	wait := time.NewTimer(quietFor)
	defer wait.Stop()
	width := 0
	for {
		select {
		case <-done:
			if width > 0 {
				fmt.Fprintf(p.Err, "\r%*s\r", width, "")
			}
			return
		case <-wait.C:
			line := fmt.Sprintf("%s … %d s", sentence, int(time.Since(began).Seconds()))
			width = max(width, len(line))
			fmt.Fprintf(p.Err, "\r%-*s", width, line)
			wait.Reset(tick)
		}
	}
}
