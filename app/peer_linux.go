package app

import (
	"bufio"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"
)

// samePerson reports whether a request may come from the person who started the server: on
// Linux the kernel says whose the other end of a loopback connection is. Others of this
// computer could read the code off the list of processes while a browser starts. An end that
// the kernel does not list is nobody's; only where it lists none at all does the code decide.
func samePerson(r *http.Request) bool {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	listed, known := false, false
	for _, table := range []string{"/proc/net/tcp", "/proc/net/tcp6"} {
		owners, err := ownersOf(table, peer)
		listed = listed || !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission)
		for _, owner := range owners {
			known = true
			if owner != strconv.Itoa(os.Getuid()) && owner != "0" {
				return false
			}
		}
	}
	return known || !listed
}

// ownersOf are the users with a socket at an address, in one of the kernel's tables. A socket
// for IPv6 that speaks IPv4 stands in the one for IPv6; one port may have several ends.
func ownersOf(table string, peer netip.AddrPort) (owners []string, err error) {
	file, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	short := peer.Addr().Unmap()
	forms := []string{
		kernelAddress(netip.AddrPortFrom(short, peer.Port())),
		kernelAddress(netip.AddrPortFrom(netip.AddrFrom16(short.As16()), peer.Port())),
	}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if fields := strings.Fields(lines.Text()); len(fields) > 7 && slices.Contains(forms, fields[1]) {
			owners = append(owners, fields[7])
		}
	}
	return owners, lines.Err()
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
