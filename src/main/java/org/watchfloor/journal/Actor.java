package org.watchfloor.journal;

/**
 * Who wrote an entry and from where.
 *
 * @param officer the officer's post or name, as signed in
 * @param seat the console 席位 it was written at
 */
public record Actor(String officer, String seat) {}
