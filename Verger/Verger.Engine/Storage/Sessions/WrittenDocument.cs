namespace Verger.Engine.Storage.Sessions;

/// <summary>A document that has just been written, of which the index rows are to follow.</summary>
internal readonly record struct WrittenDocument(object Item, long Id, bool IsNew);
