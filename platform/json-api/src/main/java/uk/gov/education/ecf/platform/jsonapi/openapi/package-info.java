/**
 * The OpenAPI document of an application, made of the types that do the work while the application is built: bodies and addresses
 * from the signatures of the resource methods, answers from the records that they name, filters from the listings; and what every
 * document says alike: refusals with their codes, the token, paging, conditional reads. Whatever an operation says itself stays.
 */
package uk.gov.education.ecf.platform.jsonapi.openapi;
