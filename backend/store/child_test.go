package store_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

// The tests kill real processes: this binary, started again with something to do.
const (
	childTask   = "ROLEBOOK_CHILD_TASK"
	childFolder = "ROLEBOOK_CHILD_FOLDER"
)

func TestMain(m *testing.M) {
	store.CheapPassphrases()
	if task := os.Getenv(childTask); task != "" {
		if err := act(task, os.Getenv(childFolder)); err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// act is what a child does: a line on its output for everything that was acknowledged.
func act(task, folder string) error {
	f, err := store.OpenFolder(folder)
	if err != nil {
		return err
	}
	if task == "create" {
		fmt.Println("ready")
		_, err := f.Create(crowd(2000), storetest.Event("Create"))
		return errors.Join(err, wait())
	}
	s, err := f.OpenWith("acme-gmbh", firstPhrase)
	if errors.Is(err, store.ErrPassphrase) {
		s, err = f.OpenWith("acme-gmbh", secondPhrase)
	}
	if err != nil {
		return err
	}
	fmt.Println("ready")
	switch task {
	case "protect":
		_, err = s.Protect(nil, secondPhrase, storetest.Event("Protect"))
		fmt.Println("done")
		return errors.Join(err, wait())
	case "unprotect":
		_, err = s.Unprotect(nil, storetest.Event("Unprotect"))
		fmt.Println("done")
		return errors.Join(err, wait())
	case "hold":
		return wait()
	case "import":
		now, number := s.State()
		next := crowd(5000)
		_, err = s.Apply(number, next, rbac.Diff(now, next, nil), storetest.Event("Import"))
		fmt.Println("done")
		return errors.Join(err, wait())
	}
	for {
		now, number := s.State()
		next := step(now, s.Head().Seq+1)
		event := storetest.Event("Step")
		event.Private = stepPrivate(s.Head().Seq + 1)
		done, err := s.Apply(number, next, rbac.Diff(now, next, nil), event)
		if err != nil {
			return err
		}
		fmt.Println(done.Seq)
	}
}

// wait is for being killed.
func wait() error {
	_, err := io.ReadAll(os.Stdin)
	return err
}

// crowd is the set-up with so many users.
func crowd(n int) *rbac.SetUp {
	s := acme()
	s.Users = nil
	for i := range n {
		s.Users = append(s.Users, user(i))
	}
	return s
}

// step is what the entry of that number makes of the set-up: a user and a group, so that
// half of it would show.
func step(s *rbac.SetUp, seq uint64) *rbac.SetUp {
	u := user(int(seq % 40))
	u.Alias = fmt.Sprintf("as of %d", seq)
	if seq%7 == 0 {
		s = s.WithoutUser(u.Email)
	} else {
		s = s.WithUser(u)
	}
	return s.WithGroup(&rbac.Group{Key: "sales", Name: fmt.Sprintf("Sales %d", seq)})
}

// stepped is the set-up as it must be after so many entries.
func stepped(seq uint64) *rbac.SetUp {
	s := acme()
	for n := uint64(2); n <= seq; n++ {
		s = step(s, n)
	}
	return s
}

// stepPrivate is what the entry of that number makes of the private records.
func stepPrivate(seq uint64) []audit.Private {
	p := audit.Private{Kind: "credential", Key: string(user(int(seq % 40)).Email)}
	if seq%7 != 0 {
		p.Value = json.RawMessage(fmt.Sprintf(`{"hash":"as of %d"}`, seq))
	}
	return []audit.Private{p, {Kind: "setting", Key: "sign-in", Value: json.RawMessage(fmt.Sprint(seq))}}
}

// steppedPrivate is what must be left of them after so many entries.
func steppedPrivate(seq uint64) map[string]string {
	left := map[string]string{}
	for n := uint64(2); n <= seq; n++ {
		for _, p := range stepPrivate(n) {
			if left[p.Kind+" "+p.Key] = string(p.Value); p.Gone() {
				delete(left, p.Kind+" "+p.Key)
			}
		}
	}
	return left
}

// keptPrivate is what is left of them.
func keptPrivate(s *store.Store) map[string]string {
	kept := map[string]string{}
	for _, kind := range []string{"credential", "setting"} {
		for _, p := range s.Privates(kind) {
			kept[p.Kind+" "+p.Key] = string(p.Value)
		}
	}
	return kept
}

// child is a started process of which lines can be read.
type child struct {
	*exec.Cmd
	out *bufio.Scanner
	in  io.WriteCloser
}

func start(t testing.TB, task string, f *store.Folder) *child {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childTask+"="+task, childFolder+"="+f.Path())
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	c := &child{Cmd: cmd, out: bufio.NewScanner(out), in: in}
	require.Equal(t, "ready", c.line(t))
	return c
}

func (c *child) line(t testing.TB) string {
	t.Helper()
	require.True(t, c.out.Scan())
	return c.out.Text()
}

// kill ends the process at once and gives the last line it wrote.
func (c *child) kill(t testing.TB) (last string) {
	t.Helper()
	require.NoError(t, c.Process.Kill())
	for c.out.Scan() {
		last = c.out.Text()
	}
	var ended *exec.ExitError
	require.ErrorAs(t, c.Wait(), &ended)
	return last
}
