namespace OrchardCore.Localization;

/// <summary>Which of a language's plural forms a count wants, from 0.</summary>
public delegate int PluralizationRuleDelegate(int count);
