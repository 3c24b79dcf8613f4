package org.watchfloor.response.headquarters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.AccountService;
import org.watchfloor.account.Officer;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.duty.DutyService;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.headquarters.Headquarters.Held;
import org.watchfloor.response.headquarters.Headquarters.Transfer;
import org.watchfloor.response.headquarters.HeadquartersFact.CommandTransferred;
import org.watchfloor.response.headquarters.HeadquartersFact.PostFilled;
import org.watchfloor.response.headquarters.HeadquartersFact.TransferAcknowledged;
import org.watchfloor.response.plan.Plan;

/**
 * The posts of responses in force: who holds them, who takes over, who was told. Writes to disk;
 * any thread but the JavaFX thread.
 */
@Singleton
public final class HeadquartersService {
  /** The kind of subject a headquarters is; its id is that of the response. */
  public static final String KIND = "headquarters";

  private static final Set<String> KINDS = Set.of(KIND, ResponseService.KIND);

  private final Journal journal;
  private final HeadquartersStore store;
  private final ResponseService responses;
  private final AccountService accounts;
  private final DutyService duty;
  private final RegionService region;
  private final SignIn signIn;

  @Inject
  HeadquartersService(
      Journal journal,
      HeadquartersStore store,
      ResponseService responses,
      AccountService accounts,
      DutyService duty,
      RegionService region,
      SignIn signIn) {
    this.journal = journal;
    this.store = store;
    this.responses = responses;
    this.accounts = accounts;
    this.duty = duty;
    this.region = region;
    this.signIn = signIn;
  }

  /** A transfer a seat has not taken notice of. */
  public record Notice(Response response, Transfer transfer) {}

  /** Is told of every change of a headquarters or a response, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.followKinds(KINDS, changed);
  }

  /**
   * The posts of a response by the plan it was started on, who commands first, then the places of
   * the command structure that plan fills in; none while it is only proposed.
   */
  public List<Post> posts(Response response) {
    Optional<Plan> plan = responses.planOf(response);
    if (plan.isEmpty()) {
      return List.of();
    }
    Optional<Headquarters> known = store.find(response.id()).map(Versioned::state);
    List<Post> posts = new ArrayList<>();
    for (String key : plan.get().headquartersPosts()) {
      String title = plan.get().postTitle(key);
      posts.add(post(response, key, title, known, posts.isEmpty(), Optional.empty()));
    }
    plan.get()
        .framework()
        .ifPresent(structure ->
            Place.of(structure)
                .forEach(one ->
                    posts.add(
                        post(response, one.key(), one.title(), known, false, Optional.of(one)))));
    return posts;
  }

  private static Post post(
      Response response,
      String key,
      String title,
      Optional<Headquarters> known,
      boolean commands,
      Optional<Place> place) {
    Optional<Held> held = known.flatMap(one -> one.held(key));
    return new Post(
        response.id(),
        key,
        title,
        held.map(Held::holder).orElse(""),
        held.map(Held::deputy).orElse(""),
        held.map(Held::since),
        commands,
        place);
  }

  /**
   * The key of a post of a response.
   *
   * @param keyOrTitle its key, or its title if only one has it
   * @throws RefusedException if there is no such post, or no such response
   */
  public String key(String response, String keyOrTitle) {
    String wanted = keyOrTitle.strip();
    List<Post> all =
        posts(
            responses
                .find(response)
                .orElseThrow(() -> RefusedException.of("response.refused.none", response)));
    if (all.stream().anyMatch(one -> one.key().equals(wanted))) {
      return wanted;
    }
    List<Post> titled = all.stream().filter(one -> one.title().equals(wanted)).toList();
    if (titled.size() != 1) {
      throw RefusedException.of("response.hq.refused.post", wanted);
    }
    return titled.getFirst().key();
  }

  /** The transfers of responses in force this seat has not taken notice of, oldest first. */
  public List<Notice> unseen() {
    String seat = journal.station() + "/" + signIn.actor().seat();
    List<Notice> notices = new ArrayList<>();
    for (Response response : responses.open()) {
      if (response.stage().inForce()) {
        store
            .find(response.id())
            .map(Versioned::state)
            .ifPresent(known ->
                known.transfers().stream()
                    .filter(one -> !one.seenBy(seat))
                    .forEach(one -> notices.add(new Notice(response, one))));
      }
    }
    return notices;
  }

  /** Every transfer of a response, oldest first. */
  public List<Transfer> transfers(String response) {
    return store.find(response).map(one -> one.state().transfers()).orElse(List.of());
  }

  /**
   * Whom the hall might name: who is on duty, who has signed in here, and contacts of that post.
   */
  public List<String> candidates(String title) {
    Set<String> names = new LinkedHashSet<>();
    region.contacts().stream().map(Contact::post).filter(title::equals).forEach(names::add);
    duty.onDuty()
        .ifPresent(shift -> {
          names.add(shift.roster().leader());
          names.addAll(shift.roster().officers());
        });
    accounts.officers().stream().map(Officer::post).forEach(names::add);
    names.remove("-");
    return List.copyOf(names);
  }

  /**
   * Somebody takes a post nobody holds, or a post gets another deputy.
   *
   * @param holder who holds it
   * @param deputy who stands in; blank for nobody
   * @throws RefusedException if nobody is named, both are the same, another holds it, the response
   *     is not in force, or its plan has no such post
   */
  public void fill(String response, String post, String holder, String deputy) {
    Ready ready = ready(response, post);
    String who = holder.strip();
    refuse(who, deputy);
    String present = ready.post().holder();
    if (!present.isEmpty() && !present.equals(who)) {
      throw RefusedException.of("response.hq.refused.held", ready.post().title(), present);
    }
    if (present.equals(who) && ready.post().deputy().equals(deputy.strip())) {
      throw RefusedException.of("response.hq.refused.same");
    }
    append(ready, new PostFilled(post, ready.post().title(), who, deputy.strip()), null);
  }

  /**
   * A post changes hands; every seat is told.
   *
   * @param to who takes over
   * @param deputy who stands in from then on; blank for nobody
   * @param reason why
   * @param at when; null for now
   * @throws RefusedException as {@link #fill}, or if no reason is given, nobody holds it yet, or it
   *     was before the present holder took it
   */
  public void transfer(
      String response, String post, String to, String deputy, String reason, @Nullable Instant at) {
    Ready ready = ready(response, post);
    String who = to.strip();
    refuse(who, deputy);
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    String present = ready.post().holder();
    if (present.isEmpty()) {
      throw RefusedException.of("response.hq.refused.vacant", ready.post().title());
    }
    if (present.equals(who)) {
      throw RefusedException.of("response.hq.refused.held", ready.post().title(), present);
    }
    Instant taken = ready.post().since().orElseGet(() -> ready.response().since());
    Instant when = Belated.after(at, taken, Message.of("response.hq.taken", present));
    append(
        ready,
        new CommandTransferred(
            post, ready.post().title(), present, who, deputy.strip(), reason.strip()),
        when);
  }

  /** This seat has taken notice of a transfer; a second time changes nothing. */
  public void acknowledge(String response, String transfer) {
    String seat = journal.station() + "/" + signIn.actor().seat();
    Transfer known =
        transfers(response).stream()
            .filter(one -> one.entry().equals(transfer))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("response.hq.refused.transfer"));
    if (!known.seenBy(seat)) {
      journal.append(
          new Draft(signIn.actor())
              .fact(
                  new Subject(KIND, response),
                  new TransferAcknowledged(transfer, known.title(), known.to())));
    }
  }

  private record Ready(Response response, Post post, long version) {}

  private Ready ready(String id, String key) {
    Response response =
        responses.find(id).orElseThrow(() -> RefusedException.of("response.refused.none", id));
    if (!response.stage().inForce()) {
      throw RefusedException.of("response.hq.refused.over");
    }
    long version = store.find(id).map(Versioned::version).orElse(0L);
    Map<String, Post> posts = new HashMap<>();
    posts(response).forEach(post -> posts.put(post.key(), post));
    Post post = posts.get(key);
    if (post == null) {
      throw RefusedException.of("response.hq.refused.post", key);
    }
    return new Ready(response, post, version);
  }

  private static void refuse(String holder, String deputy) {
    if (holder.isBlank()) {
      throw RefusedException.of("response.hq.refused.nobody");
    }
    if (holder.strip().equals(deputy.strip())) {
      throw RefusedException.of("response.hq.refused.ownDeputy");
    }
  }

  private void append(Ready ready, HeadquartersFact fact, @Nullable Instant at) {
    Subject subject = new Subject(KIND, ready.response().id());
    Actor actor = signIn.actor();
    journal.append(
        new Draft(actor)
            .fact(subject, fact, new Subject(ResponseService.KIND, ready.response().id()))
            .happenedAt(at)
            .expecting(subject, ready.version()));
  }
}
