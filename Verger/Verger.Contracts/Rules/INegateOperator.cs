namespace OrchardCore.Rules;

/// <summary>An operator that says no: of several values, all have to comply, where otherwise one is enough.</summary>
public interface INegateOperator;
