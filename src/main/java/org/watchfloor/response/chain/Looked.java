package org.watchfloor.response.chain;

import java.time.Instant;

/**
 * When somebody last looked at what a chain asks for.
 *
 * @param check the key of the prompt
 * @param found what was found
 * @param at when
 * @param officer who wrote it down
 */
public record Looked(String check, String found, Instant at, String officer) {}
