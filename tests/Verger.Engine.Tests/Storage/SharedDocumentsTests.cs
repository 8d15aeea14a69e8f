using Verger.Engine.Storage.Documents;

namespace Verger.Engine.Tests.Storage;

public sealed class SharedDocumentsTests
{
    [Fact]
    public void WhatWasReadBeforeAChangeWasCommittedIsNotKept()
    {
        var slot = new SharedDocuments().Of(typeof(string));
        var before = slot.Generation;
        slot.Drop();
        slot.Keep(new DocumentManagerTests.Settings(), before);
        Assert.Null(slot.Document);

        var document = new DocumentManagerTests.Settings();
        slot.Keep(document, slot.Generation);
        Assert.Same(document, slot.Document);

        slot.Drop();
        Assert.Null(slot.Document);
    }

    [Fact]
    public void EachClassHasItsOwnPlace()
    {
        var documents = new SharedDocuments();

        Assert.Same(documents.Of(typeof(string)), documents.Of(typeof(string)));
        Assert.NotSame(documents.Of(typeof(string)), documents.Of(typeof(int)));
    }
}
