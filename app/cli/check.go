package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) check() *cobra.Command {
	var q question
	var requests string
	command := &cobra.Command{
		Use:   "check --user EMAIL --permission KEY --action view|edit",
		Short: "Say whether somebody may do something, and why",
		Long: "Answers whether a user may view or edit something, with every way in which they hold it, or every\n" +
			"cause why not. It ends with 0 when they may and with 1 when they may not.\n\n" +
			"With --requests it answers a file of requests, a line of JSON each, such as\n" +
			`  {"user": "anna@acme.test", "permission": "alarms.log", "action": "view", "subject": "group:sales"}` + "\n" +
			"with a line of JSON each, and ends with 0 when all were answered.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if requests != "" {
				return p.answerAll(command, &q, requests)
			}
			return p.answerOne(command, &q)
		},
	}
	command.Flags().StringVar(&q.words.User, "user", "", "the user, by e-mail address")
	command.Flags().StringVar(&requests, "requests", "", "answer the requests in this file instead")
	q.about(command)
	q.permission(command.Flags())
	q.circumstances(command.Flags())
	return command
}

func (p *program) answerOne(command *cobra.Command, q *question) error {
	if err := need(command, "user", "permission", "action"); err != nil {
		return err
	}
	request, err := q.request(command, p.now())
	if err != nil {
		return err
	}
	ix, err := p.index(command, q)
	if err != nil {
		return err
	}
	told := app.TellDecision(ix, request)
	err = p.show(told, func(out io.Writer) {
		for _, line := range told.Lines {
			fmt.Fprintln(out, line)
		}
	})
	if err == nil && !told.Allowed {
		return errNo
	}
	return err
}
