#include "analyzer/ddl/apply/named_object.h"

namespace pgtidy::ddl {

ObjectAddress StoreNamedObject(ApplyContext& context, ObjectClass object_class, const CreationName& name, Oid related) {
  catalog::NamedObject object;
  object.oid = context.catalog.NewOid();
  object.name = name.name;
  object.created = context.PlaceAt(-1);
  object.object_class = object_class;
  object.namespace_oid = name.namespace_oid;
  object.related = related;
  const ObjectAddress address{object_class, object.oid};
  context.catalog.Put(std::move(object));
  RecordNewObject(context, address, name.namespace_oid);
  return address;
}

}  // namespace pgtidy::ddl
