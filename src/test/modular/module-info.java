module consumer.modular {
    requires io.raccord;
}
