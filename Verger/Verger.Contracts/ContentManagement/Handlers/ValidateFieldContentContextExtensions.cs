using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>How a handler reports what it does not accept in a field.</summary>
public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    /// <param name="context">The check.</param>
    /// <param name="errorMessage">What is wrong, for the person who edits.</param>
    /// <param name="propertyName">The property of the field; null for the field as a whole.</param>
    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string? propertyName = null)
    {
        var field = $"{context.PartName}.{context.ContentPartFieldDefinition.Name}";
        context.Fail(new ValidationResult(errorMessage, [propertyName is null ? field : $"{field}.{propertyName}"]));
    }
}
