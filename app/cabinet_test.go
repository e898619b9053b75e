package app

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// page is a page of somebody who signed in.
func (s *Server) page(t *testing.T, d desk, email rbac.Email) *guest {
	t.Helper()
	p := &person{setUp: d.setUp, email: email, asOf: d.opened(t).Now().Index}
	token := s.guests.workspace.signIns.begin(p)
	return s.guests.admitPerson(p, token)
}

// uploads brings a file in and gives the answer's status and the file's id.
func (s *Server) uploads(t *testing.T, who *guest, size int) (int, string) {
	t.Helper()
	answer := s.ask(t, who, "POST", "upload?name=a.json", "application/octet-stream", strings.Repeat(" ", size))
	var card FileCard
	if answer.StatusCode == http.StatusOK {
		require.NoError(t, json.NewDecoder(answer.Body).Decode(&card))
	}
	return answer.StatusCode, card.ID
}

func (s *Server) has(t *testing.T, who *guest, id string) bool {
	t.Helper()
	return s.ask(t, who, "GET", "download/"+id, "", "").StatusCode == http.StatusOK
}

// waiting is for how many bytes there must be room.
func (c *cabinet) waiting() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.coming
}

func TestAFileIsBroughtInByWhoMayUseOne(t *testing.T) {
	server, d := halvesServed(t)
	for email, want := range map[rbac.Email]int{olga: 200, rita: 200, lena: 200, nils: 403} {
		status, _ := server.uploads(t, server.page(t, d, email), 1)
		assert.Equal(t, want, status, email)
	}
}

func halvesServed(t *testing.T) (*Server, desk) {
	t.Helper()
	server := served(t)
	session := server.guests.admit().session
	frame, err := session.create(halves(t), olga, "Create Halves", about{})
	require.NoError(t, err)
	return server, desk{Session: session, setUp: frame.ID}
}

func TestAPersonHasSoManyFilesInAllTheirSessions(t *testing.T) {
	server, d := halvesServed(t)
	first, second, other := server.page(t, d, rita), server.page(t, d, rita), server.page(t, d, olga)
	_, of := server.uploads(t, other, 1)
	_, oldest := server.uploads(t, first, 1)
	assert.False(t, server.has(t, second, oldest), "a file belongs to a session")
	var last string
	for range filesPerPerson {
		_, last = server.uploads(t, second, 1)
	}
	assert.False(t, server.has(t, first, oldest))
	assert.True(t, server.has(t, second, last))
	assert.True(t, server.has(t, other, of), "nobody else's goes")
}

func TestAPersonBringsInSoMuchAtOnce(t *testing.T) {
	server, d := halvesServed(t)
	first, second := server.page(t, d, rita), server.page(t, d, rita)
	_, kept := server.uploads(t, first, 1)
	slow := [2]*io.PipeWriter{}
	answers := make(chan int, len(slow))
	for i, who := range []*guest{first, second} {
		body, end := io.Pipe()
		slow[i] = end
		r, err := http.NewRequest("POST", server.Address()+"upload?name=a.json", body) // of no length that is known
		require.NoError(t, err)
		r.Header.Set("Content-Type", "application/octet-stream")
		go func() {
			answer, err := http.DefaultClient.Do(server.asGuest(r, who))
			if assert.NoError(t, err) {
				answers <- answer.StatusCode
				_ = answer.Body.Close()
			}
		}()
		_, err = end.Write([]byte(" "))
		require.NoError(t, err)
	}
	files := first.session.files
	require.Eventually(t, func() bool { return files.waiting() == bytesPerPerson }, 5*time.Second, time.Millisecond)
	status, _ := server.uploads(t, second, 1)
	assert.Equal(t, http.StatusTooManyRequests, status)
	assert.False(t, server.has(t, first, kept), "what is on its way has the room")
	other, _ := server.uploads(t, server.page(t, d, olga), 1)
	assert.Equal(t, 200, other, "nobody else waits")
	for _, end := range slow {
		require.NoError(t, end.Close())
	}
	assert.Equal(t, 200, <-answers)
	assert.Equal(t, 200, <-answers)
	status, _ = server.uploads(t, second, 1)
	assert.Equal(t, 200, status)
	assert.Zero(t, files.waiting())
}

func TestNothingStaysOfWhoSignsOut(t *testing.T) {
	server, d := halvesServed(t)
	first, second := server.page(t, d, rita), server.page(t, d, rita)
	_, _ = server.uploads(t, first, 10)
	_, kept := server.uploads(t, second, 10)
	files := first.session.files
	assert.Len(t, files.kept, 2)
	server.guests.workspace.signIns.endToken(first.cookie)
	server.guests.drop()
	assert.Len(t, files.kept, 1)
	assert.True(t, server.has(t, second, kept))
	first.session.keepFile("late.json", []byte("{}"))
	assert.Len(t, files.kept, 1, "nor of what was on its way")
	server.guests.leave()
	assert.Empty(t, files.kept)
}

func TestTheOldestFilesMakeRoom(t *testing.T) {
	c := newCabinet(3, 100)
	c.opens("a")
	for i, size := range []int{40, 40, 30} {
		c.put("a", string(rune('x'+i)), File{Bytes: bytes.Repeat([]byte{1}, size)})
	}
	_, there := c.get("a", "x")
	assert.False(t, there)
	_, there = c.get("a", "y")
	assert.True(t, there)
	c.put("a", "large", File{Bytes: make([]byte, 101)})
	_, there = c.get("a", "large")
	assert.True(t, there, "what Rolebook made itself is at hand, however large")
	assert.Len(t, c.kept, 1)
	_, ok := c.room(101)
	assert.False(t, ok)
	done, ok := c.room(60)
	require.True(t, ok)
	_, ok = c.room(41)
	assert.False(t, ok)
	done()
	done()
	assert.Zero(t, c.waiting())
}
