/** What is good to know on a screen, in the words of the practice: each a title and a few sentences. */
export const advice = {
  title: 'Good to know',
  about: (screen: string) => `About ${screen}`,
  overview: {
    order: {
      title: 'In which order',
      text: 'First look through what each role may do, then make groups, then add people with a role and their viewable groups. So nobody sees more than you meant, not even for a day.',
    },
    purpose: {
      title: 'What it is for',
      text: 'To keep data and employees’ privacy safe, to let people work together, to tell later who did what, and to save time. Rights are made of what each role may do and of whose data somebody may see; both are needed.',
    },
    regularly: {
      title: 'Regularly',
      text: 'Suspend who is away, terminate or delete who has left, and review who holds what once a quarter.',
    },
  },
  people: {
    before: {
      title: 'Before you add people',
      text: 'Think of what they do all day, and make sure their role grants that and no more. A role counts for everybody who has it, at once, and for whoever gets it later.',
    },
    employees: {
      title: 'If employees shall see their own data',
      text: 'It helps them to manage themselves, to balance work and life and to form good habits. The easiest ways need no access: a personal report by e-mail, or a report shared through a business intelligence tool, where the product’s plan has them. A Viewer role works, too, but each employee then needs a group with only themselves in it.',
    },
    stakeholders: {
      title: 'People who only want the figures',
      text: 'Many need no access at all: subscribe them to e-mail reports, or connect a reporting tool through the product’s interface, in your own design if you like.',
    },
    openly: {
      title: 'Talk about it',
      text: 'Whether people see their own data is your decision. Tell employees openly what is recorded, who sees it and why.',
    },
    several: {
      title: 'Several roles for one person',
      text: 'Roles add up, often to more than was meant. Use several only for short projects, for temporary cover, or across departments while a role of its own is not ready. Write down why, with a first and a last day. Do not mix roles whose restrictions or ways of working contradict each other.',
    },
    leave: {
      title: 'Away or gone',
      text: 'Suspend who is away for a while: everything comes back with one click. Terminate who has left: all roles go at once. Deleting is final.',
    },
    superuser: {
      title: 'Who does not see the permissions',
      text: 'An administrator who does not see restricted permissions asks somebody who is a superuser, or the primary account owner, and signs out and in afterwards.',
    },
  },
  roles: {
    least: {
      title: 'As little as needed',
      text: 'Grant what today’s duties need. List the tasks of the job, make a role with a name that says what it is for, and tick only those. Try it with one person before everybody gets it.',
    },
    simple: {
      title: 'Few and simple roles',
      text: 'Roles should not overlap. Two that the same people always have together are better made one; the Role lab proposes it and proves that nobody gains or loses.',
    },
    denied: {
      title: 'When access is denied, or a page answers 403',
      text: 'Ask Check why. Often the role lacks a permission that the module needs, or the interface (API) is blocked for it: swap Block for Grant under the role’s ways in, then grant the module. Making somebody an Administrator is never needed for that. Who is affected signs out and in.',
    },
    integrations: {
      title: 'Roles for other programs',
      text: 'Give every integration a role and a user of its own with only the data it needs, never an administrator’s account. Leave out pay rates and client rates. If people look at it on screen, let a second role include the first, so that they see the same and no more. Look at it again regularly.',
    },
    shorter: {
      title: 'Date filters',
      text: 'Shorter time frames load faster. They count on live data only, never on insights.',
    },
    support: {
      title: 'If a permission cannot be found',
      text: 'It may belong to an add-on or a higher plan, or the vendor’s support has to enable it. Restricted ones are changed by superusers.',
    },
  },
  groups: {
    meaning: {
      title: 'What groups do',
      text: 'A group says whose data belongs together. Who may view it sees its people and computers, and those of the groups below it. Groups may mix people with their computers.',
    },
    own: {
      title: 'A permission alone is not enough',
      text: 'Somebody with a limited role sees nothing before a viewable group is chosen, however much the role allows. Give both.',
    },
    peers: {
      title: 'Comparing with others',
      text: 'Who shall see how the team does gets the team’s group; who shall see only themselves gets a group with nobody else in it.',
    },
  },
  check: {
    test: {
      title: 'Test what you set up',
      text: 'Ask what somebody may do, or look at the product as they see it with Preview, before you tell them that it works.',
    },
    isolate: {
      title: 'Somebody can do too much, or too little',
      text: 'Leave out one role at a time to find the one that causes it; the Role lab shows this without changing anything. Then put things right in one role.',
    },
  },
  lab: {
    merge: {
      title: 'Why fewer roles',
      text: 'Roles that are simple and do not overlap are easier to review and harder to get wrong. Merge what is always used together.',
    },
  },
  reviews: {
    quarter: {
      title: 'When to review',
      text: 'Once a quarter, and whenever somebody changes job. Take away what is not needed any more; look closely at integrations, administrators and everything marked sensitive.',
    },
  },
  transfer: {
    learning: {
      title: 'Where to learn more',
      text: 'The vendors explain their products in their help centres and academies; Rolebook itself needs no internet. Each file carries everything but passwords.',
    },
  },
}
