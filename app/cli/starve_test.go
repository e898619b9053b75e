package cli

import (
	"fmt"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// starve FOLDER REQUESTS TRUTH asks the requests of the set-up in a folder again and again,
// while the program may open first no file, then one more each time: whichever cannot be
// opened, what is answered is true, and an answer that is missing is a failure (promises P34).
func starve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: starve FOLDER REQUESTS TRUTH")
	}
	truth := ts.ReadFile(args[2])
	failed := 0
	for files, whole := 3, 0; whole < 3; files++ {
		if files > 200 {
			ts.Fatalf("it is never answered")
		}
		ask := fmt.Sprintf("ulimit -n %d; exec rolebook --dir %s check --requests %s", files, args[0], args[1])
		err := ts.Exec("sh", "-c", ask)
		said := ts.ReadFile("stdout")
		switch {
		case !strings.HasPrefix(truth, said):
			ts.Fatalf("with %d files it is answered otherwise:\n%s", files, said)
		case err == nil && said != truth:
			ts.Fatalf("with %d files some answers are missing, and it says that all is well", files)
		case err != nil:
			failed, whole = failed+1, 0
		default:
			whole++
		}
	}
	ts.Logf("%d times a file was missing", failed)
	if failed == 0 {
		ts.Fatalf("it opens no file")
	}
}
