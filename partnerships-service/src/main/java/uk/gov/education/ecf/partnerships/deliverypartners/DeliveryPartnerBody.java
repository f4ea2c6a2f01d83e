package uk.gov.education.ecf.partnerships.deliverypartners;

record DeliveryPartnerBody(String name) {}
