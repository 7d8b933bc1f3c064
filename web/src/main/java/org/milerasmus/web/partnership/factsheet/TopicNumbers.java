package org.milerasmus.web.partnership.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.partnership.factsheet.ForensicTopic;

/** Topics as a form knows them: by their numbers. */
public final class TopicNumbers {

    private TopicNumbers() {
    }

    /** Numbers of topics, for a form. */
    public static List<Long> of(Set<ForensicTopic> topics) {
        return new ArrayList<>(topics.stream().map(ForensicTopic::getId).sorted().toList());
    }

    /** Makes the chosen topics, of all that there are to choose from, those of the numbers. */
    public static void choose(Set<ForensicTopic> chosen, List<Long> numbers, List<ForensicTopic> all) {
        chosen.removeIf(topic -> !numbers.contains(topic.getId()));
        all.stream().filter(topic -> numbers.contains(topic.getId())).forEach(chosen::add);
    }
}
