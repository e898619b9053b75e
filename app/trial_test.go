package app

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// letIn signs somebody in as a password would have, without the time that takes.
func letIn(t *testing.T, server *Server, d desk, email rbac.Email) *guest {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	p := &person{setUp: d.setUp, email: email}
	token, err := open.admit(p, nil, d.workspace.now(), func(*rbac.User) error { return nil })
	require.NoError(t, err)
	return server.guests.admitPerson(p, token)
}

const listOfPeople = "rpc/app.AppAccess.List"

// asks is the status of a request for everybody's roles, over the wire.
func (s *Server) asks(client *http.Client, who *guest, setUp string) (int, error) {
	body := `["` + setUp + `",{"text":"","role":"","status":"","group":"","finding":"","sort":"","down":false,"offset":0,"limit":1}]`
	r, err := http.NewRequest("POST", s.Address()+listOfPeople, strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := client.Do(s.asGuest(r, who))
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, answer.Body)
	return answer.StatusCode, errors.Join(err, answer.Body.Close())
}

// Ten thousand times somebody is kept out while their pages ask: whoever asks after that has
// been acknowledged is not let in (promises P21, P32).
func TestNobodyIsLetInAfterTheyWereKeptOut(t *testing.T) {
	const rounds, pages = 1250, 8
	server, d := hafen(t)
	reset := func() { d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.Unsuspend(s, bea) }) }
	keepOut := []func(){
		func() { require.NoError(t, d.sessions().SignOutAll(d.setUp)) },
		func() { d.invited(t, bea) },
		func() { d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, bea) }); reset() },
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: pages * 2}}
	defer client.CloseIdleConnections()
	var late, allowed atomic.Int64
	for round := range rounds {
		var all []*guest
		for range pages {
			all = append(all, letIn(t, server, d, bea))
		}
		var load sync.WaitGroup
		for _, who := range all[:2] {
			load.Go(func() {
				if status, err := server.asks(client, who, d.setUp); err == nil && status == 200 {
					allowed.Add(1)
				}
			})
		}
		keepOut[choiceOf(round)]()
		for _, who := range all {
			status, err := server.asks(client, who, d.setUp)
			require.NoError(t, err)
			if status != 401 {
				late.Add(1)
			}
		}
		load.Wait()
	}
	assert.Zero(t, late.Load(), "of %d", rounds*pages)
	assert.Positive(t, allowed.Load(), "they were let in before")
}

// choiceOf has most rounds end sign-ins one way, and every tenth another.
func choiceOf(round int) int {
	switch round % 10 {
	case 4:
		return 1
	case 9:
		return 2
	}
	return 0
}

// Five hundred slow connections are closed, and all the while others are answered.
func TestManySlowConnectionsAreClosedAndOthersAnswered(t *testing.T) {
	t.Parallel() // takes as long as a connection may be slow
	const slow = 500
	server := served(t)
	who := server.guests.admit()
	var closed sync.WaitGroup
	var open atomic.Int64
	for range slow {
		line, err := net.Dial("tcp", server.host())
		require.NoError(t, err)
		_, err = io.WriteString(line, "POST /rpc/app.Shell.Facts HTTP/1.1\r\nHost: "+server.host()+"\r\nX-Slow: ")
		require.NoError(t, err)
		closed.Go(func() {
			defer line.Close()
			require.NoError(t, line.SetReadDeadline(time.Now().Add(6*headerTime)))
			if _, err := io.ReadAll(line); err != nil {
				open.Add(1)
			}
		})
	}
	var took []time.Duration
	for range 200 {
		began := time.Now()
		require.Equal(t, 200, server.ask(t, who, "POST", "rpc/app.Shell.Facts", "application/json", "[]").StatusCode)
		took = append(took, time.Since(began))
	}
	closed.Wait()
	assert.Zero(t, open.Load(), "connections still open")
	slices.Sort(took)
	t.Logf("beside %d slow connections: median %s, p95 %s", slow, took[len(took)/2], took[len(took)*95/100])
}

// Two hundred people signing in at once take turns with what a password takes to compare.
func TestManySignInsAtOnceStaySmall(t *testing.T) {
	const people, most = 200, 300 << 20
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	runtime.GC()
	peak, ended := uint64(0), make(chan struct{})
	var watch sync.WaitGroup
	watch.Go(func() { peak = peakUntil(ended) })
	var all sync.WaitGroup
	var answered atomic.Int64
	for i := range people {
		all.Go(func() {
			who := bea
			if i%2 == 0 {
				who = rbac.Email(fmt.Sprintf("person-%d@example.com", i))
			}
			from := netip.AddrFrom4([4]byte{10, 0, byte(i), 1})
			_, _, err := server.guests.workspace.signIn(attempt{Email: string(who), Password: beaPassword, address: from})
			if wrong := err != nil; wrong == (who != bea) {
				answered.Add(1)
			}
		})
	}
	all.Wait()
	close(ended)
	watch.Wait()
	assert.EqualValues(t, people, answered.Load())
	assert.Less(t, peak, uint64(most))
	t.Logf("%d sign-ins at once: peak %d MB", people, peak>>20)
}

// peakUntil is the most memory in use at once, looked at every millisecond.
func peakUntil(ended <-chan struct{}) uint64 {
	looks := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"},
	}
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	most := uint64(0)
	for {
		metrics.Read(looks)
		now := uint64(0)
		for _, one := range looks {
			now += one.Value.Uint64()
		}
		most = max(most, now)
		select {
		case <-ended:
			return most
		case <-tick.C:
		}
	}
}

// BenchmarkSignInOfSomebodyOrNobody is what tells whether the time of an answer tells who is
// there: the medians differ by less than 5 % (promises §4, R15).
func BenchmarkSignInOfSomebodyOrNobody(b *testing.B) {
	credential := signin.Credential{User: bea}.WithPassword(beaPassword, testNow)
	both := []struct {
		name string
		try  known
	}{{"somebody", known{credential, true}}, {"nobody", known{}}}
	took := make([][]time.Duration, len(both))
	for round := 0; b.Loop(); round++ {
		for turn := range both {
			i := (turn + round) % len(both) // who comes second pays for what the first left behind
			one := both[i]
			began := time.Now()
			_, err := one.try.try("not the right one at all", testNow)
			took[i] = append(took[i], time.Since(began))
			if err == nil {
				b.Fatal("let in")
			}
		}
	}
	for i, one := range both {
		slices.Sort(took[i])
		b.ReportMetric(float64(took[i][len(took[i])/2].Microseconds())/1000, "ms-"+one.name)
	}
}
