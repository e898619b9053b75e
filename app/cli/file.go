package cli

import (
	"errors"
	"io"
	"io/fs"
	"strconv"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// stdin names what is piped in where a file is asked for.
const stdin = "-"

// read is the text of a file, or of what is piped in.
func (p *program) read(path string) ([]byte, error) {
	if path == stdin {
		return io.ReadAll(p.In)
	}
	text, err := app.ReadFile(path)
	switch w := app.Commands().Files; {
	case errors.Is(err, fs.ErrNotExist):
		return nil, w.Missing.With("file", path)
	case errors.Is(err, rbac.ErrInvalid):
		return nil, w.Unread.With("file", path)
	}
	return text, err
}

// document reads a set-up document, whole or a part of one. One with problems is a
// problemsError that names all of them.
func (p *program) document(path string) (*setupfile.File, error) {
	text, err := p.read(path)
	if err != nil {
		return nil, err
	}
	return p.parse(path, text)
}

func (p *program) parse(path string, text []byte) (*setupfile.File, error) {
	return app.During(p.atDesk(), app.ReadingStep(path, len(text)), func(on *course.Course) (*setupfile.File, error) {
		file, problems := setupfile.ReadOn(on, text)
		if problems != nil {
			return nil, newProblemsError(path, problems)
		}
		return file, on.Err()
	})
}

// indexOf compiles a document that is a whole set-up.
func (p *program) indexOf(path string) (*access.Index, error) {
	file, err := p.document(path)
	if err != nil {
		return nil, err
	}
	if file.Partial {
		return nil, app.Commands().Files.Part.With("file", path)
	}
	return access.Compile(file.SetUp), nil
}

// problem is one thing wrong with a file, for programs.
type problem struct {
	File    string `json:"file,omitempty"` // where there are several
	Line    int    `json:"line,omitempty"`
	Path    string `json:"path"`
	Message string `json:"message"`
	Mend    string `json:"mend"`
}

func problemsOf(list []rbac.Problem) []problem {
	problems := []problem{}
	for _, p := range list {
		problems = append(problems, problem{Line: p.Line, Path: p.Path, Message: p.Message, Mend: p.Mend})
	}
	return problems
}

// problemsError is a file that cannot be used, with everything that is wrong with it.
type problemsError struct {
	file string
	app.AppError
	Problems []problem `json:"problems"`
}

func newProblemsError(path string, problems []rbac.Problem) *problemsError {
	said := app.Commands().Files.Problems.With("file", path, "n", strconv.Itoa(len(problems)))
	said.Details = detailsOf(problems)
	return &problemsError{file: path, AppError: said, Problems: problemsOf(problems)}
}

// detailsOf is every problem in a line: where, what, how to mend it.
func detailsOf(problems []rbac.Problem) []string {
	all := make([]error, len(problems))
	for i, p := range problems {
		all[i] = p
	}
	return app.Explain(errors.Join(all...)).Details
}

// Unwrap is the error in words alone.
func (e *problemsError) Unwrap() error { return e.AppError }

// together is the errors of two files as one.
func together(a, b error) error {
	var first, second *problemsError
	switch {
	case a == nil:
		return b
	case !errors.As(a, &first) || !errors.As(b, &second):
		return a
	}
	both := &problemsError{AppError: first.AppError}
	both.Message, both.Details = first.Message+" "+second.Message, nil
	for _, e := range []*problemsError{first, second} {
		for i, detail := range e.Details {
			both.Details = append(both.Details, e.file+": "+detail)
			e.Problems[i].File = e.file
		}
		both.Problems = append(both.Problems, e.Problems...)
	}
	return both
}
