import { RegistryUnavailable } from './registry.ts'

/**
 * The way to the registry is closed until a person repairs its settings: a right that is missing,
 * a wrong certificate. Nothing handed in is lost, but trying again within seconds is useless.
 */
export class RegistryMisconfigured extends RegistryUnavailable {}
