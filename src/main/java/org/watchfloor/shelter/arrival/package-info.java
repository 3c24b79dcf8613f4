/**
 * The arrival desk of a shelter 登记入住: who came in, with whom, where they are now, where they went;
 * by wristband, by the number of an identity card, by name.
 *
 * <p>Invariants: a person is never inside two shelters; who moves, leaves and arrives in one act; a
 * shelter is filled beyond its capacity only with words; what would tell who somebody is stands in
 * journal and tables only as ciphertext under a key that lies in a file of its own, and once a
 * register is destroyed on an order nobody can read it again, also from the journal. What is
 * counted stays. Seats that book the same person apart are a contradiction an officer settles.
 * Rules: 突发事件应对法 §85 (personal data is destroyed after the event), GB 11643 (check digit), and
 * decision 31.
 *
 * <p>Enter at {@link org.watchfloor.shelter.arrival.ArrivalService} for people, at {@link
 * org.watchfloor.shelter.arrival.ArrivalRegisters} for the registers and their keys.
 */
@NullMarked
package org.watchfloor.shelter.arrival;

import org.jspecify.annotations.NullMarked;
