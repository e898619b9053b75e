package app

import (
	"bufio"
	"encoding/hex"
	"net/http"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"
)

// samePerson reports whether a request may come from the person who started the server: on
// Linux the kernel says whose the other end of a loopback connection is. Others of this
// computer could read the code off the list of processes while a browser starts.
func samePerson(r *http.Request) bool {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	table := "/proc/net/tcp"
	if peer.Addr().Is6() {
		table = "/proc/net/tcp6"
	}
	file, err := os.Open(table)
	if err != nil {
		return true
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) > 7 && fields[1] == kernelAddress(peer) {
			return fields[7] == strconv.Itoa(os.Getuid()) || fields[7] == "0"
		}
	}
	return true
}

// kernelAddress writes an address as /proc/net/tcp does: each word of four bytes reversed.
func kernelAddress(a netip.AddrPort) string {
	text := ""
	for word := range slices.Chunk(a.Addr().AsSlice(), 4) {
		slices.Reverse(word)
		text += strings.ToUpper(hex.EncodeToString(word))
	}
	return text + ":" + strings.ToUpper(hex.EncodeToString([]byte{byte(a.Port() >> 8), byte(a.Port())}))
}
