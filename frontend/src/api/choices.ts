import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Choices from '../../wailsjs/go/app/Choices'
import { call } from './call'
import { setUpKey } from './setUpKey'

const keys = {
  people: (setUp: string, text: string) => [...setUpKey(setUp), 'choices', 'people', text],
  roles: (setUp: string) => [...setUpKey(setUp), 'choices', 'roles'],
  groups: (setUp: string) => [...setUpKey(setUp), 'choices', 'groups'],
  permissions: (setUp: string) => [...setUpKey(setUp), 'choices', 'permissions'],
}

/** The first of the people who fit a part of a name or e-mail address. */
export function usePeopleChoices(setUp: string, text: string) {
  return useQuery({
    queryKey: keys.people(setUp, text),
    queryFn: () => call(() => Choices.People(setUp, text)),
    placeholderData: keepPreviousData,
  })
}

/** Every role, in the order of the set-up. */
export function useRoleChoices(setUp: string) {
  return useQuery({ queryKey: keys.roles(setUp), queryFn: () => call(() => Choices.Roles(setUp)) })
}

/** Every group, parents first, brothers by name. */
export function useGroupChoices(setUp: string) {
  return useQuery({ queryKey: keys.groups(setUp), queryFn: () => call(() => Choices.Groups(setUp)) })
}

/** Every permission, in the order of the catalogue. */
export function usePermissionChoices(setUp: string) {
  return useQuery({
    queryKey: keys.permissions(setUp),
    queryFn: () => call(() => Choices.Permissions(setUp)),
  })
}
