package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;

/** Finds incidents by number, kind, place and words of the narrative; open ones first. */
final class IncidentSearch implements SearchSource {
  private static final int LATEST_CLOSED = 500;

  private final IncidentService service;
  private final IncidentWords words;
  private final NameSearch<Incident> byName;

  @Inject
  IncidentSearch(IncidentService service, IncidentWords words) {
    this.service = service;
    this.words = words;
    this.byName = new NameSearch<>(this::incidents, this::title, Incident::id, this::found);
    service.onChange(byName::changed);
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    String wanted = query.toLowerCase(Locale.ROOT);
    List<SearchHit> byWords =
        incidents().stream().flatMap(incident -> hit(incident, wanted).stream()).toList();
    Set<String> known = byWords.stream().map(SearchHit::detail).collect(Collectors.toSet());
    return Stream.concat(
            byWords.stream(),
            byName.search(query, limit).stream().filter(hit -> known.add(hit.detail())))
        .limit(limit)
        .toList();
  }

  private List<Incident> incidents() {
    return Stream.concat(service.open().stream(), service.closed(LATEST_CLOSED).stream()).toList();
  }

  private String title(Incident incident) {
    return words.type(incident) + " " + incident.details().place();
  }

  private SearchHit found(Incident incident, int rank) {
    return SearchHit.object(
        title(incident),
        words.told(incident),
        "mdi2a-alert-octagon",
        rank,
        new ObjectRef(IncidentService.KIND, incident.id()));
  }

  private Optional<SearchHit> hit(Incident incident, String wanted) {
    String title = title(incident);
    int rank;
    if (incident.id().toLowerCase(Locale.ROOT).contains(wanted)) {
      rank = SearchHit.EXACT;
    } else if (title.toLowerCase(Locale.ROOT).contains(wanted)) {
      rank = title.toLowerCase(Locale.ROOT).startsWith(wanted) ? SearchHit.PREFIX : SearchHit.PART;
    } else if (incident.details().narrative().toLowerCase(Locale.ROOT).contains(wanted)) {
      rank = SearchHit.LOOSE;
    } else {
      return Optional.empty();
    }
    return Optional.of(found(incident, rank));
  }
}
