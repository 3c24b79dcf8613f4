package org.watchfloor.supply.requisition;

/**
 * A part of the property on a certificate.
 *
 * @param line on which line of the certificate it stands, from 1
 * @param quantity how many of it
 */
public record Part(int line, long quantity) {}
