package cli

import (
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/app"
)

// said are all the texts of a command and of those below it, by where they stand.
func said(c *cobra.Command, at string, all map[string]string) {
	at += "/" + c.Name()
	all[at+" use"], all[at+" short"], all[at+" long"] = c.Use, c.Short, c.Long
	for _, group := range c.Groups() {
		all[at+" group "+group.ID] = group.Title
	}
	for _, flags := range []*pflag.FlagSet{c.Flags(), c.PersistentFlags()} {
		flags.VisitAll(func(f *pflag.Flag) { all[at+" --"+f.Name] = f.Usage })
	}
	for _, sub := range c.Commands() {
		said(sub, at, all)
	}
}

// tree is the whole command line as it speaks a language.
func tree(t *testing.T, language string) map[string]string {
	t.Helper()
	require.NoError(t, app.Speak(language))
	t.Cleanup(func() { require.NoError(t, app.Speak("en")) })
	root := (&program{}).root()
	inWords(root)
	all := map[string]string{}
	said(root, "", all)
	return all
}

func TestEveryTextOfTheCommandLineIsInGerman(t *testing.T) {
	inEnglish, inGerman := tree(t, "en"), tree(t, "de")
	require.Greater(t, len(inEnglish), 200)
	for at, english := range inEnglish {
		switch german := inGerman[at]; {
		case english == "":
			assert.Empty(t, german, at)
		case strings.HasSuffix(at, " use"):
			assert.Equal(t, strings.Fields(english)[0], strings.Fields(german)[0], "names stay")
		default:
			assert.NotEqual(t, english, german, at)
			assert.NotEmpty(t, german, at)
		}
	}
}

func TestEveryGermanTextOfTheCommandLineIsSaid(t *testing.T) {
	require.NoError(t, app.Speak("de"))
	t.Cleanup(func() { require.NoError(t, app.Speak("en")) })
	root := (&program{}).root()
	inEnglish := map[string]string{}
	said(root, "", inEnglish)
	known := map[string]bool{"show what a command does and takes": true}
	for _, english := range inEnglish {
		known[english] = true
	}
	own := app.UsageSaid()
	for _, english := range own {
		assert.True(t, known[english], "nobody says %q", english)
	}
	for english := range known {
		assert.True(t, english == "" || slices.Contains(own, english), "no German for %q", english)
	}
}
