package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publishingaroundtheoutbox.submission;

import org.apache.kafka.clients.producer.ProducerRecord;

class ProducerUser {

    ProducerRecord<String, String> message() {
        return new ProducerRecord<>("topic", "value");
    }
}
