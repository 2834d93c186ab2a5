// Repositories: what is saved in one place and found in another, through one generic class behind an interface of each entity's own.
namespace Conformance;

public static class Repositories
{
    public interface IStored
    {
        int Id { get; }
    }

    public sealed class CaseFile : IStored
    {
        public int Id { get; set; }

        public string Number { get; set; } = "";

        public string Office { get; set; } = "";

        public string Note { get; set; } = "";
    }

    public sealed class Voucher : IStored
    {
        public int Id { get; set; }

        public string Number { get; set; } = "";
    }

    public interface IRepository<T>
        where T : class, IStored
    {
        T Get(int id);

        string Describe(T item);

        void Save(T item);
    }

    public abstract class MemoryRepository<T> : IRepository<T>
        where T : class, IStored
    {
        private readonly Dictionary<int, T> _items = new();

        public T Get(int id) => _items[id];

        public string Describe(T item) => "item " + item.Id + Detail(item);

        public void Save(T item) => _items[item.Id] = item;

        protected abstract string Detail(T item);
    }

    public interface ICaseFileRepository : IRepository<CaseFile>
    {
    }

    public interface IVoucherRepository : IRepository<Voucher>
    {
    }

    private sealed class CaseFileRepository : MemoryRepository<CaseFile>, ICaseFileRepository
    {
        protected override string Detail(CaseFile item) => item.Number;
    }

    private sealed class VoucherRepository : MemoryRepository<Voucher>, IVoucherRepository
    {
        protected override string Detail(Voucher item) => item.Number;
    }

    private static CaseFile FileOf(Person person) => new() { Id = 1, Number = person.Ssn, Office = person.Name };

    private static Voucher VoucherOf(Person person) => new() { Id = 2, Number = person.Name };

    private static void Annotate(CaseFile file, string note) => file.Note = note;

    public sealed class Intake(ICaseFileRepository files, IVoucherRepository vouchers)
    {
        public void Take(Person person)
        {
            // Made by a mapper: this member never names what is in the record.
            files.Save(FileOf(person));
            vouchers.Save(VoucherOf(person));
        }
    }

    public sealed class Assistant(ICaseFileRepository files, IVoucherRepository vouchers)
    {
        public void FoundAgain(int id)
        {
            Ads.Send(files.Get(id).Number); // flow: Ssn
            Ads.Send(files.Get(id).Office); // no flow
            Ads.Send(vouchers.Get(id).Number); // no flow
        }

        public void KeyIsNotTheItem(Person person)
        {
            Ads.Send(files.Get(person.Ssn.Length).Office); // no flow
            Ads.Send(files.Get(int.Parse(person.Ssn)).Office); // no flow
        }

        public void BodyOfTheBase(Person person, int id)
        {
            // The interface is the entity's own, and the body is in a generic base that does not have it.
            Ads.Send(files.Describe(FileOf(person))); // flow: Ssn
            Ads.Send(vouchers.Describe(VoucherOf(person))); // no flow
        }

        public void MadeAndNeverHandedOut(Person person, int id)
        {
            var own = new CaseFile { Id = 3 };
            Annotate(own, person.Ssn);
            Ads.Send(own.Note); // flow: Ssn
            Ads.Send(files.Get(id).Note); // no flow
        }
    }
}
