namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a class of part by its name, in the order of their registration.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}
