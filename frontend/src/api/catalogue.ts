import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Catalogue from '../../wailsjs/go/app/Catalogue'
import type { app } from '../../wailsjs/go/models'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { PermissionForm, PlanView } from './types'

const keys = {
  all: (setUp: string) => [...setUpKey(setUp), 'catalogue'],
  weigh: (setUp: string, permission: string, form: PermissionForm) => [
    ...setUpKey(setUp),
    'catalogue',
    permission,
    form,
  ],
}

/** The whole catalogue of a product. */
export function useCatalogue(setUp: string) {
  return useQuery({ queryKey: keys.all(setUp), queryFn: () => call(() => Catalogue.Get(setUp)) })
}

/** What a form of a permission would come to; with no key it is a new one. */
export function usePermissionCheck(setUp: string, permission: string, form: PermissionForm) {
  return useQuery({
    queryKey: keys.weigh(setUp, permission, form),
    queryFn: () => call(() => Catalogue.Weigh(setUp, permission, sent(form))),
    placeholderData: keepPreviousData,
  })
}

/** The plan that makes a permission what the form says; with no key it is a new one. */
export function putPermission(setUp: string, permission: string, form: PermissionForm): Promise<PlanView> {
  return call(() => Catalogue.Put(setUp, permission, sent(form)))
}

/** The plan that puts a permission at another place of an area, counted from 0; below 0 is the end. */
export function movePermission(
  setUp: string,
  permission: string,
  area: string,
  place: number,
): Promise<PlanView> {
  return call(() => Catalogue.Move(setUp, permission, area, place))
}

/** The plan that takes a permission out. */
export function removePermission(setUp: string, permission: string): Promise<PlanView> {
  return call(() => Catalogue.Remove(setUp, permission))
}

/** The plan that gives the product another name. */
export function nameProduct(setUp: string, name: string): Promise<PlanView> {
  return call(() => Catalogue.NameProduct(setUp, name))
}

/** The plan that names an area; with no key it is a new one. */
export function putArea(setUp: string, area: string, name: string): Promise<PlanView> {
  return call(() => Catalogue.PutArea(setUp, area, name))
}

/** The plan that puts an area at another place, counted from 0. */
export function moveArea(setUp: string, area: string, place: number): Promise<PlanView> {
  return call(() => Catalogue.MoveArea(setUp, area, place))
}

/** The plan that takes an area out with all its permissions. */
export function removeArea(setUp: string, area: string): Promise<PlanView> {
  return call(() => Catalogue.RemoveArea(setUp, area))
}

/** The plan that names an add-on or plan; with no key it is a new one. */
export function putAddOn(setUp: string, addOn: string, name: string): Promise<PlanView> {
  return call(() => Catalogue.PutAddOn(setUp, addOn, name))
}

/** The plan that takes an add-on or plan out of the catalogue. */
export function removeAddOn(setUp: string, addOn: string): Promise<PlanView> {
  return call(() => Catalogue.RemoveAddOn(setUp, addOn))
}

function sent(form: PermissionForm): app.PermissionForm {
  return form as app.PermissionForm
}
