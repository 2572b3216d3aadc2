import { n as organisationPlaces, t as loadOrganisation } from "./config-organisation.js";

export { loadOrganisation };