package org.milerasmus.web.exchange.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.partnership.factsheet.ForensicTopic;

/** Topics as a form knows them: by their numbers. */
final class TopicNumbers {

    private TopicNumbers() {
    }

    static List<Long> of(Set<ForensicTopic> topics) {
        return new ArrayList<>(topics.stream().map(ForensicTopic::getId).sorted().toList());
    }

    static void choose(Set<ForensicTopic> chosen, List<Long> numbers, List<ForensicTopic> all) {
        chosen.removeIf(topic -> !numbers.contains(topic.getId()));
        all.stream().filter(topic -> numbers.contains(topic.getId())).forEach(chosen::add);
    }
}
